/** What the catalog has recalled, and which prescriptions that concerns. Must not know the words of a prescription. */
@NullMarked
package rehab.prescription.recall;

import org.jspecify.annotations.NullMarked;
