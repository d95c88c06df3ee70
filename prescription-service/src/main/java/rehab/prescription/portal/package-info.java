/** Where people meet the system: the address that goes into QR codes and links. */
@NullMarked
package rehab.prescription.portal;

import org.jspecify.annotations.NullMarked;
