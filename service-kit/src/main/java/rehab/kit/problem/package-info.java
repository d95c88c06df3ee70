/** Every refusal a client can meet, rendered as RFC 9457 problem details. Must not know what is being refused. */
@NullMarked
package rehab.kit.problem;

import org.jspecify.annotations.NullMarked;
