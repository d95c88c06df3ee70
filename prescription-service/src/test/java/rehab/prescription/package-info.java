/** Contracts of the service as a whole. */
@NullMarked
package rehab.prescription;

import org.jspecify.annotations.NullMarked;
