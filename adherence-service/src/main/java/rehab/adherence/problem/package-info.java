/** Every refusal of this service that is not common to all services. */
@NullMarked
package rehab.adherence.problem;

import org.jspecify.annotations.NullMarked;
