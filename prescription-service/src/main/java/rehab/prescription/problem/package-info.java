/** The refusals that only this service has. */
@NullMarked
package rehab.prescription.problem;

import org.jspecify.annotations.NullMarked;
