/** Registering a patient, and changing what was entered: the record, its care team and its account, so that an interruption leaves nothing doubled or lost. */
@NullMarked
package rehab.prescription.registration;

import org.jspecify.annotations.NullMarked;
