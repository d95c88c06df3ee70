/** Whether somebody about to be registered may be registered already. Must not know why somebody asks. */
@NullMarked
package rehab.prescription.duplicate;

import org.jspecify.annotations.NullMarked;
