package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.ReadExercise;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ReadDraft;
import rehab.catalog.lifecycle.ReadEndorsed;
import rehab.catalog.lifecycle.SaveDraft;
import rehab.catalog.lifecycle.StartDraft;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/**
 * Writes a clinic's own translation of an exercise, its own or a shared one. It stays made from the English
 * that it was begun with until its writers say that they have translated the present one.
 */
@ApplicationScoped
class DraftTranslation {
    private final ReadExercise exercises;
    private final ReadEndorsed items;
    private final StartDraft start;
    private final ReadDraft read;
    private final SaveDraft save;
    private final Idempotency idempotency;

    DraftTranslation(
            ReadExercise exercises,
            ReadEndorsed items,
            StartDraft start,
            ReadDraft read,
            SaveDraft save,
            Idempotency idempotency) {
        this.exercises = exercises;
        this.items = items;
        this.start = start;
        this.read = read;
        this.save = save;
        this.idempotency = idempotency;
    }

    /**
     * A new one.
     *
     * @throws ProblemException 404 when there is no such exercise for this caller; 409 when the clinic has one already
     */
    @Transactional
    TranslationDraft begin(String slugOrId, @Nullable String key, NewTranslation asked) {
        StoredRevision exercise = exercises.read(slugOrId, OptionalInt.empty());
        return idempotency
                .once(
                        "begin translation " + exercise.id(),
                        key,
                        asked,
                        TranslationDraft.class,
                        () -> TranslationDraft.of(start.start(
                                ItemKind.TRANSLATION,
                                TranslationContent.class,
                                Slugs.own(exercise.id(), asked.language()),
                                beginning(exercise, asked))))
                .value();
    }

    /** What is copied from the shared translation stays as old as that, and as little anybody's own. */
    private TranslationContent beginning(StoredRevision exercise, NewTranslation asked) {
        ExerciseTexts texts = asked.texts();
        return find(Slugs.shared(exercise.id(), asked.language()))
                .map(shared -> shared.present().content())
                .filter(shared -> texts == null || texts.equals(shared.texts()))
                .orElseGet(() -> {
                    ExerciseTexts english = ExerciseTexts.of(exercise.content());
                    return new TranslationContent(
                            exercise.id(),
                            exercise.slug(),
                            asked.language(),
                            exercise.revision(),
                            english.hash(),
                            TranslationOrigin.HUMAN,
                            texts == null ? english : texts);
                });
    }

    /**
     * The working copy.
     *
     * @throws ProblemException 404 when there is no such exercise, or no translation of the clinic's own
     */
    @Transactional
    TranslationDraft read(String slugOrId, String language) {
        StoredRevision exercise = exercises.read(slugOrId, OptionalInt.empty());
        return TranslationDraft.of(read.read(ItemKind.TRANSLATION, TranslationContent.class, own(exercise, language)));
    }

    /**
     * The working copy says this from now on.
     *
     * @throws ProblemException as {@link SaveDraft} does
     */
    @Transactional
    TranslationDraft save(String slugOrId, String language, @Nullable String ifMatch, TranslationTexts said) {
        StoredRevision exercise = exercises.read(slugOrId, OptionalInt.empty());
        return TranslationDraft.of(save.change(
                ItemKind.TRANSLATION,
                TranslationContent.class,
                own(exercise, language),
                ifMatch,
                before -> said(exercise, before, said)));
    }

    private UUID own(StoredRevision exercise, String language) {
        return find(Slugs.own(exercise.id(), language))
                .orElseThrow(ProblemException::notFound)
                .present()
                .id();
    }

    private Optional<Endorsement<TranslationContent>> find(String slug) {
        return items.read(ItemKind.TRANSLATION, TranslationContent.class, List.of(slug)).stream()
                .findFirst();
    }

    private static TranslationContent said(StoredRevision exercise, TranslationContent before, TranslationTexts said) {
        String sourceHash = Objects.requireNonNullElse(said.sourceHash(), before.sourceHash());
        boolean asBefore = sourceHash.equals(before.sourceHash());
        if (!asBefore && !sourceHash.equals(ExerciseTexts.of(exercise.content()).hash())) {
            throw ProblemException.invalid("sourceHash", "Hash", "must be that of the present English, or the draft's");
        }
        return new TranslationContent(
                exercise.id(),
                exercise.slug(),
                before.language(),
                asBefore ? before.sourceRevision() : exercise.revision(),
                sourceHash,
                said.texts().equals(before.texts()) ? before.origin() : TranslationOrigin.HUMAN,
                said.texts());
    }
}
