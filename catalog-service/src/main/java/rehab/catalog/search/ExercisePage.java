package rehab.catalog.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseSummary;

/**
 * One page of the list, as its JSON is described; {@link PageJson} writes it.
 *
 * @param nextCursor where the next page starts; null on the last page
 */
@Schema(requiredProperties = {"items", "nextCursor"})
record ExercisePage(
        List<ExerciseSummary> items,
        @Schema(nullable = true) @Nullable String nextCursor,

        @Schema(
                description = "The words that were looked for instead, when those that were typed are found nowhere",
                examples = "shoulder squeeze")
        @Nullable
        String didYouMean,

        @Schema(description = "Only when asked for") @Nullable
        Facets facets) {}
