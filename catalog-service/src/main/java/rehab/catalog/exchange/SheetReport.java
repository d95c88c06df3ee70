package rehab.catalog.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a spreadsheet has done, or would do.
 *
 * @param dryRun whether nothing was written
 * @param created exercises that began with a draft
 * @param changed exercises whose working copy says something else now
 * @param unchanged rows that say what is there already
 * @param problems every bad row; with any of them nothing is written
 */
@Schema(
        name = "SpreadsheetReport",
        requiredProperties = {"dryRun", "created", "changed", "unchanged", "problems"})
record SheetReport(
        boolean dryRun,

        @Schema(description = "Slugs of exercises that begin with a draft")
        List<String> created,

        @Schema(description = "Slugs of exercises whose working copy changes")
        List<String> changed,

        @Schema(description = "Rows that say what is there already")
        int unchanged,

        @Schema(description = "Every bad row") List<RowProblem> problems) {}
