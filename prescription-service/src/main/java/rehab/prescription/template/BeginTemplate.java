package rehab.prescription.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

/** Begins a therapist's own template, or one of the clinic. */
@ApplicationScoped
class BeginTemplate {
    private final NameExercises exercises;
    private final StoreTemplate store;
    private final Idempotency idempotency;

    BeginTemplate(NameExercises exercises, StoreTemplate store, Idempotency idempotency) {
        this.exercises = exercises;
        this.store = store;
        this.idempotency = idempotency;
    }

    /** @throws rehab.kit.problem.ProblemException 422 and 503 as told in {@link NameExercises} */
    ShowTemplate.Shown begin(@Nullable String key, NewTemplate wanted) {
        TemplateDocument content = exercises.name(wanted.content());
        return QuarkusTransaction.requiringNew().call(() -> idempotency
                .once(
                        "begin-template",
                        key,
                        wanted,
                        ShowTemplate.Shown.class,
                        () -> store.begin(wanted.scope(), content, null))
                .value());
    }
}
