/** What the care team writes down about a patient, for the care team alone. Nothing is changed, nothing is deleted. */
@NullMarked
package rehab.prescription.note;

import org.jspecify.annotations.NullMarked;
