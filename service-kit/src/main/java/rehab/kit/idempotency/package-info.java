/** Answers a repeated write with its first answer. Must not know what is written. */
@NullMarked
package rehab.kit.idempotency;

import org.jspecify.annotations.NullMarked;
