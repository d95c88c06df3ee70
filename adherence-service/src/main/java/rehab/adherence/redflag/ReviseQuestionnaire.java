package rehab.adherence.redflag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;

/** Makes the next version of a clinic's own questions; what was answered to earlier ones stays as it was asked. */
@ApplicationScoped
class ReviseQuestionnaire {
    private final Questionnaires questionnaires;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ReviseQuestionnaire(
            Questionnaires questionnaires, Idempotency idempotency, CurrentCaller caller, Audit audit, Clock clock) {
        this.questionnaires = questionnaires;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes it; equal requests with the same key make one.
     *
     * @throws rehab.kit.problem.ProblemException 400 naming a field, or without a usable key; 422 when the key was used
     */
    @Transactional
    public QuestionnaireView revise(@Nullable String key, NewQuestionnaire asked) {
        asked.requireEachOnce();
        return idempotency
                .once("revise-red-flags", key, asked, QuestionnaireView.class, () -> write(asked))
                .value();
    }

    private QuestionnaireView write(NewQuestionnaire asked) {
        Caller who = caller.get();
        Questionnaire made = questionnaires.add(who.clinic(), asked.questions(), clock.instant(), who.subject());
        audit.record("CREATE", null, "red-flag-questionnaire", made.id());
        return QuestionnaireView.of(made, Language.EN);
    }
}
