package rehab.catalog.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.problem.FieldProblem;

/**
 * What a document has done, or would do.
 *
 * @param dryRun whether nothing was written
 * @param created paths of items that began with a draft
 * @param changed paths of items whose working copy says something else now
 * @param unchanged how many items say what is there already, those of the shared library included
 * @param notImported where the document's shared library differs from this installation's, which only its operator changes
 * @param problems everything that stands against it; with any of them nothing is written
 */
@Schema(requiredProperties = {"dryRun", "created", "changed", "unchanged", "notImported", "problems"})
record ImportReport(
        boolean dryRun,

        @Schema(description = "Paths of items that begin with a draft")
        List<String> created,

        @Schema(description = "Paths of items whose working copy changes")
        List<String> changed,

        @Schema(description = "Items that say what is there already")
        int unchanged,

        @Schema(description = "Where the document's shared library differs from this one's; it is left as it is")
        List<FieldProblem> notImported,

        List<FieldProblem> problems) {}
