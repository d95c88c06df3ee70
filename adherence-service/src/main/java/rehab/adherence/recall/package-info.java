/** What the catalog has recalled, as prescription-service tells it on. Must not know what becomes of it. */
@NullMarked
package rehab.adherence.recall;

import org.jspecify.annotations.NullMarked;
