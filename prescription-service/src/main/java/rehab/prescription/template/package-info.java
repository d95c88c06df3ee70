/** Routines without a patient: kept in versions, judged for completeness, signed off, applied to a patient and saved from one. */
@NullMarked
package rehab.prescription.template;

import org.jspecify.annotations.NullMarked;
