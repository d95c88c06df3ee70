package rehab.adherence.redflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

class CompleteAnswersPolicyTest {
    private static final Questionnaire ASKED = new Questionnaire(
            UUID.randomUUID(),
            3,
            Questionnaire.Origin.CLINIC,
            List.of(question("CHEST", true), question("UNWELL", false)));

    @ParameterizedTest(name = "{0}: holds {1}")
    @CsvSource({
        "CHEST=no UNWELL=no, false",
        "UNWELL=no CHEST=yes, true",
        "CHEST=no UNWELL=yes, false",
        "CHEST=yes UNWELL=yes, true",
    })
    void onlyAYesToAQuestionThatHoldsHolds(String answers, boolean holds) {
        // When
        List<AnsweredQuestion> answered = CompleteAnswersPolicy.require(ASKED, answers(answers));

        // Then
        assertThat(answered).extracting(AnsweredQuestion::questionId).containsExactly("CHEST", "UNWELL");
        assertThat(answered.stream().anyMatch(AnsweredQuestion::asksToHold)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} is refused naming {1}")
    @CsvSource({
        "CHEST=no, answers",
        "CHEST=no UNWELL=no CHEST=yes, answers[2].questionId",
        "CHEST=no UNWELL=no FEVER=no, answers[2].questionId",
    })
    void aQuestionLeftOutIsNotANo(String answers, String named) {
        assertThatThrownBy(() -> CompleteAnswersPolicy.require(ASKED, answers(answers)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldProblem::field)
                        .containsExactly(named));
    }

    @Test
    void halfATranslationIsNotShown() {
        // Given
        var half = new Questionnaire(
                UUID.randomUUID(),
                1,
                Questionnaire.Origin.CLINIC,
                List.of(
                        new Question("ONE", true, new Question.Texts("One?", "¿Uno?")),
                        new Question("TWO", true, new Question.Texts("Two?", null))));

        // When
        QuestionnaireView shown = QuestionnaireView.of(half, Language.ES);

        // Then
        assertThat(shown.language()).isEqualTo(Language.EN);
        assertThat(shown.questions()).extracting(QuestionnaireView.Asked::text).containsExactly("One?", "Two?");
    }

    private static Question question(String id, boolean holds) {
        return new Question(id, holds, new Question.Texts(id + "?", null));
    }

    private static List<AnswersEntry.Answer> answers(String given) {
        return Arrays.stream(given.split(" "))
                .map(each -> each.split("="))
                .map(parts -> new AnswersEntry.Answer(parts[0], "yes".equals(parts[1])))
                .toList();
    }
}
