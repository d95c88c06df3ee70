package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.ReadEndorsed;
import rehab.catalog.lifecycle.StoreShared;

/** Keeps a translation of the shared library. Part of the caller's transaction. */
@ApplicationScoped
public class StoreTranslation {
    private final ReadEndorsed items;
    private final StoreShared store;

    StoreTranslation(ReadEndorsed items, StoreShared store) {
        this.items = items;
        this.store = store;
    }

    /**
     * Answers whether anything had changed. Which revision of the exercise it was made from is written down when it is
     * made from another English than before; the same English in a later revision needs no new review.
     *
     * @param sourceHash of the English that it was made from
     */
    public boolean store(
            UUID id,
            UUID exerciseId,
            String exerciseSlug,
            String language,
            TranslationOrigin origin,
            String sourceHash,
            ExerciseTexts texts) {
        String slug = Slugs.shared(exerciseId, language);
        int sourceRevision = items.read(ItemKind.TRANSLATION, TranslationContent.class, List.of(slug)).stream()
                .map(Endorsement::present)
                .filter(present -> present.content().sourceHash().equals(sourceHash))
                .map(present -> present.content().sourceRevision())
                .findFirst()
                .orElseGet(() -> present(exerciseId, exerciseSlug));
        TranslationContent content =
                new TranslationContent(exerciseId, exerciseSlug, language, sourceRevision, sourceHash, origin, texts);
        return store.store(ItemKind.TRANSLATION, id, slug, ItemStatus.PUBLISHED, content);
    }

    private int present(UUID exerciseId, String slug) {
        return items.read(ItemKind.EXERCISE, ExerciseContent.class, List.of(slug)).stream()
                .map(Endorsement::present)
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
