/** The list of exercises under load. Knows the catalog only by its addresses, its log and its tables of items. */
@NullMarked
package rehab.bench.catalog;

import org.jspecify.annotations.NullMarked;
