/** Patients, their care teams, and what is prescribed for them. Each package below is one feature. */
@NullMarked
package rehab.prescription;

import org.jspecify.annotations.NullMarked;
