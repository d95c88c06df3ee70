package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemRevision;
import rehab.catalog.lifecycle.ReadEndorsed;

/**
 * What translations of an exercise say at present, reviewed or not: for finding it by their words. What may be shown is
 * another question.
 */
@ApplicationScoped
public class TranslatedWords {
    private final ReadEndorsed items;

    TranslatedWords(ReadEndorsed items) {
        this.items = items;
    }

    /** Of the shared library, and of the clinic whose own exercise it is. */
    public List<ExerciseTexts> of(StoredRevision exercise, String language) {
        return items.read(ItemKind.TRANSLATION, TranslationContent.class, Slugs.both(exercise.id(), language)).stream()
                .map(Endorsement::present)
                .filter(present ->
                        present.clinicId() == null || Objects.equals(present.clinicId(), exercise.clinicId()))
                .map(ItemRevision::content)
                .map(TranslationContent::texts)
                .toList();
    }
}
