/** Identities made at construction. */
@NullMarked
package rehab.kit.id;

import org.jspecify.annotations.NullMarked;
