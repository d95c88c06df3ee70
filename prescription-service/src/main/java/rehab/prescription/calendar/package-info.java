/** The schedule as a feed for the patient's own calendar. What leaves says that there are exercises, and never which or why. */
@NullMarked
package rehab.prescription.calendar;

import org.jspecify.annotations.NullMarked;
