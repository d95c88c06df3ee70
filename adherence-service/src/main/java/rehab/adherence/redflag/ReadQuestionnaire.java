package rehab.adherence.redflag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;

/** Reads what patients of the caller's clinic are asked now. */
@ApplicationScoped
class ReadQuestionnaire {
    private final Questionnaires questionnaires;
    private final CurrentCaller caller;
    private final Audit audit;

    ReadQuestionnaire(Questionnaires questionnaires, CurrentCaller caller, Audit audit) {
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    public QuestionnaireView read(Language language) {
        Questionnaire newest = questionnaires.newest(caller.get().clinic());
        audit.record("READ", null, "red-flag-questionnaire", newest.id());
        return QuestionnaireView.of(newest, language);
    }
}
