package rehab.adherence.redflag;

import java.util.List;
import java.util.UUID;

/** One version of the questions; it never changes. */
record Questionnaire(UUID id, int version, Origin origin, List<Question> questions) {

    /** Who made it. */
    enum Origin {
        /** Comes with the platform; waits for a clinician's sign-off. */
        SHIPPED,
        CLINIC
    }

    /** Spanish only where every question has been translated: half a questionnaire in another language is none. */
    Language shownIn(Language wanted) {
        boolean isWhole = wanted == Language.EN
                || questions.stream().allMatch(question -> question.text().es() != null);
        return isWhole ? wanted : Language.EN;
    }
}
