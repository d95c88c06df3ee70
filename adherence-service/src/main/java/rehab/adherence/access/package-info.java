/** Who may see whose record. Must not know what is in it. */
@NullMarked
package rehab.adherence.access;

import org.jspecify.annotations.NullMarked;
