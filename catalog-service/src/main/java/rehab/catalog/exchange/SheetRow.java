package rehab.catalog.exchange;

import java.util.Map;

/**
 * A row under the headers.
 *
 * @param number as the spreadsheet program counts
 * @param cells by header; only the columns that the sheet has
 */
record SheetRow(int number, String slug, Map<String, String> cells) {

    SheetRow {
        cells = Map.copyOf(cells);
    }
}
