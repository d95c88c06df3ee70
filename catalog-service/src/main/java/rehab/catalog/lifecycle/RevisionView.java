package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One revision in an item's history.
 *
 * @param author the account's subject; absent in the shared library
 * @param at when it was submitted, or came with a release
 * @param decisions of the caller's clinic, oldest first
 */
@Schema(
        name = "ItemRevision",
        requiredProperties = {"revision", "title", "at", "decisions"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionView(
        int revision,
        String title,
        @Nullable String author,
        @Nullable String authorName,
        Instant at,
        List<DecisionView> decisions) {

    static RevisionView of(RevisionEntity revision, List<DecisionEntity> decisions) {
        return new RevisionView(
                revision.id.number(),
                revision.title,
                revision.author,
                revision.authorName,
                revision.createdAt,
                decisions.stream()
                        .filter(decision -> Objects.equals(decision.revision, revision.id.number()))
                        .map(DecisionView::of)
                        .toList());
    }
}
