/** Who is treated: a patient's record, and who may open it. Must not know what is prescribed. */
@NullMarked
package rehab.prescription.patient;

import org.jspecify.annotations.NullMarked;
