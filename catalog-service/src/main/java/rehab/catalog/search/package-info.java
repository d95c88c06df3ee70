/** The list of exercises: filters, text search, pages. Must not know where the content comes from. */
@NullMarked
package rehab.catalog.search;

import org.jspecify.annotations.NullMarked;
