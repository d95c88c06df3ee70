/** Whatever people do, one after the other: what must hold all the time. */
@NullMarked
package rehab.prescription.course;

import org.jspecify.annotations.NullMarked;
