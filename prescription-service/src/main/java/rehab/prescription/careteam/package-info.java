/** Which therapists care for a patient, now and earlier, and telling those who keep a copy. Must not know what is prescribed. */
@NullMarked
package rehab.prescription.careteam;

import org.jspecify.annotations.NullMarked;
