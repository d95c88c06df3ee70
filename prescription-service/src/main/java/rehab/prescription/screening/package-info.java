/** Checks again what is active when something changes that a check rests on, and puts on hold what must not go on. */
@NullMarked
package rehab.prescription.screening;

import org.jspecify.annotations.NullMarked;
