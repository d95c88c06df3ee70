package rehab.catalog.search;

import java.util.List;
import rehab.catalog.json.StoredJson;

/** Writes an {@link ExercisePage}: the summaries are JSON already and stay as they are. */
final class PageJson {
    private static final int SIZE = 32 * 1024;

    private final StringBuilder json = new StringBuilder(SIZE);

    private PageJson() {}

    /**
     * The page that these rows make.
     *
     * @param found up to limit + 1 rows
     */
    static String of(Found found, int limit, String typed) {
        return new PageJson().page(found, limit, typed);
    }

    private String page(Found found, int limit, String typed) {
        boolean more = found.rows().size() > limit;
        List<ListingRow> rows = more ? found.rows().subList(0, limit) : found.rows();
        json.append("{\"items\":[");
        for (int i = 0; i < rows.size(); i++) {
            json.append(i == 0 ? "" : ",");
            item(rows.get(i));
        }
        json.append("],\"nextCursor\":");
        json.append(more ? "\"" + rows.get(limit - 1).position().cursor() + "\"" : "null");
        String meant = found.meant();
        if (meant != null && !meant.equals(typed)) {
            json.append(",\"didYouMean\":" + StoredJson.write(meant));
        }
        if (found.facets() != null) {
            json.append(",\"facets\":" + StoredJson.write(StoredJson.read(found.facets(), Facets.class)));
        }
        json.append("}");
        return json.toString();
    }

    /** The summary, which begins with a brace and has fields, with one field more. */
    private void item(ListingRow row) {
        json.append("{\"reviewState\":\"").append(row.reviewState()).append("\",");
        json.append(row.summary(), 1, row.summary().length());
    }
}
