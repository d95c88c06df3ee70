/** How catalog documents are kept as JSON. Must not know what they say. */
@NullMarked
package rehab.catalog.json;

import org.jspecify.annotations.NullMarked;
