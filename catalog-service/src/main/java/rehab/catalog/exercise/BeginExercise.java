package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.StartDraft;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/** Begins an exercise of the caller's clinic. */
@ApplicationScoped
class BeginExercise {
    private final StartDraft drafts;
    private final Idempotency idempotency;

    BeginExercise(StartDraft drafts, Idempotency idempotency) {
        this.drafts = drafts;
        this.idempotency = idempotency;
    }

    /**
     * Its draft.
     *
     * @throws ProblemException 400 naming what a draft must not lack; 409 when the slug is taken
     */
    @Transactional
    ExerciseDraft begin(@Nullable String key, NewExercise asked) {
        return idempotency
                .once(
                        "begin exercise",
                        key,
                        asked,
                        ExerciseDraft.class,
                        () -> ExerciseDraft.of(
                                drafts.start(ItemKind.EXERCISE, ExerciseContent.class, asked.slug(), asked.content())))
                .value();
    }

    /**
     * The draft of a copy, which remembers what it was made from.
     *
     * @throws ProblemException 404 when there is no such exercise for this caller
     */
    @Transactional
    ExerciseDraft copy(UUID original, @Nullable String key) {
        return idempotency
                .once(
                        "copy exercise " + original,
                        key,
                        original,
                        ExerciseDraft.class,
                        () -> ExerciseDraft.of(drafts.copy(ItemKind.EXERCISE, ExerciseContent.class, original)))
                .value();
    }
}
