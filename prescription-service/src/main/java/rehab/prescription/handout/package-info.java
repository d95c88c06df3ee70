/** The plan on paper: what was ordered, with its figures, as a sheet that a person can follow and tick. Must not know how a plan is made. */
@NullMarked
package rehab.prescription.handout;

import org.jspecify.annotations.NullMarked;
