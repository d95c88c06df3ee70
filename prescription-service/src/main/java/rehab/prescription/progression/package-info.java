/** Proposals to do more or less, made by adherence-service from what was logged: a clinician accepts, changes or declines each. */
@NullMarked
package rehab.prescription.progression;

import org.jspecify.annotations.NullMarked;
