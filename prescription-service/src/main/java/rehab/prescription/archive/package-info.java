/** Taking patients out of the lists and back. Nothing is deleted; must not know what is prescribed, only whether it runs. */
@NullMarked
package rehab.prescription.archive;

import org.jspecify.annotations.NullMarked;
