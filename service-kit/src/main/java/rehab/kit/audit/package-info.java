/** Append-only record of who read or changed whose record, written in the same transaction. */
@NullMarked
package rehab.kit.audit;

import org.jspecify.annotations.NullMarked;
