/** The documents that say something about exercises, and what they claim. Must not know the exercises. */
@NullMarked
package rehab.catalog.source;

import org.jspecify.annotations.NullMarked;
