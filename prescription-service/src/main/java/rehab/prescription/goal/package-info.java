/** What a patient wants to be able to do again, and how far it has come. Must not know what is prescribed. */
@NullMarked
package rehab.prescription.goal;

import org.jspecify.annotations.NullMarked;
