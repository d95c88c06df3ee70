/** Whether what is to be prescribed is safe for a patient, and who answered what is not. Must not know how prescriptions are kept. */
@NullMarked
package rehab.prescription.safety;

import org.jspecify.annotations.NullMarked;
