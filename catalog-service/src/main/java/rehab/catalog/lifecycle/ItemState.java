package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands in its life.
 *
 * @param revision the present one; 0: there is only a draft
 * @param inReview the one that waits for a decision
 * @param shared of the shared library, which changes with a release only
 * @param draftOpen whether there is a working copy
 * @param review of the present revision, by the caller's clinic
 */
@Schema(requiredProperties = {"itemId", "kind", "slug", "status", "revision", "shared", "draftOpen", "review"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemState(
        UUID itemId,
        ItemKind kind,
        String slug,
        ItemStatus status,
        int revision,
        @Nullable Integer inReview,
        boolean shared,
        boolean draftOpen,
        @Nullable Origin adaptedFrom,
        Review review) {

    static ItemState of(ItemEntity item, boolean draftOpen, Review review) {
        return new ItemState(
                item.id,
                item.kind,
                item.slug,
                item.status,
                item.revision,
                item.inReview,
                item.clinicId == null,
                draftOpen,
                item.origin(),
                review);
    }
}
