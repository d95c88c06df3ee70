/** Activating prescriptions under load. Must not know how a service does it. */
@NullMarked
package rehab.bench.prescription;

import org.jspecify.annotations.NullMarked;
