package rehab.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param rows in the list's order
 * @param meant the words that were looked for instead, when those that were typed found nothing
 * @param facets {@link Facets} as JSON, if asked for
 */
record Found(
        List<ListingRow> rows,
        @Nullable String meant,
        @Nullable String facets) {
    static final Found NOTHING = new Found(List.of(), null, null);
}
