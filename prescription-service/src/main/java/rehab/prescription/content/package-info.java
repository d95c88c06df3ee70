/** What is ordered: routines, schedules and doses, as asked for, as drafted and as activated. Must not know who orders or how it is kept. */
@NullMarked
package rehab.prescription.content;

import org.jspecify.annotations.NullMarked;
