package rehab.catalog.exercise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemRevision;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.Origin;
import rehab.catalog.lifecycle.PresentItem;

/**
 * One revision of an exercise.
 *
 * @param id of the exercise
 * @param clinicId whose own it is; null: of the shared library
 * @param revision from 1; 0: what the draft says, before there is any
 * @param status of the exercise as a whole: what was retired is retired in every revision
 * @param released whether this very revision is, or was, the published one
 * @param contentHash equal for equal contents
 * @param adaptedFrom what the exercise was copied from
 */
public record StoredRevision(
        UUID id,
        @Nullable UUID clinicId,
        String slug,
        int revision,
        ItemStatus status,
        boolean released,
        ExerciseContent content,
        String contentHash,
        @Nullable Origin adaptedFrom) {

    static StoredRevision of(ItemRevision<ExerciseContent> item) {
        return new StoredRevision(
                item.id(),
                item.clinicId(),
                item.slug(),
                item.number(),
                item.status(),
                item.released(),
                item.content(),
                item.contentHash(),
                item.adaptedFrom());
    }

    static StoredRevision of(PresentItem<ExerciseContent> item) {
        return new StoredRevision(
                item.id(),
                item.clinicId(),
                item.slug(),
                item.revision(),
                item.status(),
                item.status() == ItemStatus.PUBLISHED || item.status() == ItemStatus.RETIRED,
                item.content(),
                item.contentHash(),
                null);
    }

    /** Whether it can be put into a prescription: published, and somebody has described how to do it. */
    public boolean assignable() {
        return status == ItemStatus.PUBLISHED && released && !content.steps().isEmpty();
    }

    /** The same revision with other texts, which must fit it. */
    StoredRevision saying(ExerciseTexts texts) {
        return new StoredRevision(
                id,
                clinicId,
                slug,
                revision,
                status,
                released,
                TextSwap.swap(content, texts),
                contentHash,
                adaptedFrom);
    }
}
