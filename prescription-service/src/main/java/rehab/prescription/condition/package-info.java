/** What a patient has, from a coded list, with its dates: recorded, cleared, corrected. Must not know prescriptions or rules. */
@NullMarked
package rehab.prescription.condition;

import org.jspecify.annotations.NullMarked;
