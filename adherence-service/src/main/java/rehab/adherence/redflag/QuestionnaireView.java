package rehab.adherence.redflag;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The questions as a patient is asked them.
 *
 * @param questionnaireId to be named with the answers
 * @param version to be named with the answers
 * @param language that the questions are in; another than was asked for when they have not been translated
 */
@Schema(
        name = "RedFlagQuestionnaire",
        requiredProperties = {"questionnaireId", "version", "origin", "language", "questions"})
record QuestionnaireView(
        UUID questionnaireId, int version, Questionnaire.Origin origin, Language language, List<Asked> questions) {

    static QuestionnaireView of(Questionnaire questionnaire, Language wanted) {
        Language language = questionnaire.shownIn(wanted);
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.origin(),
                language,
                questionnaire.questions().stream()
                        .map(question ->
                                new Asked(question.id(), question.text().in(language), question.holds()))
                        .toList());
    }

    /** @param holds whether a yes puts the prescription on hold */
    @Schema(
            name = "AskedRedFlag",
            requiredProperties = {"id", "text", "holds"})
    record Asked(String id, String text, boolean holds) {}
}
