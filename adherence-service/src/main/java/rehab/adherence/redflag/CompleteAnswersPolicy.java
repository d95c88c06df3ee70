package rehab.adherence.redflag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Every question of the version is answered, once, and nothing else is: a question left out is not a no. */
final class CompleteAnswersPolicy {
    private CompleteAnswersPolicy() {}

    /**
     * The questions in their order, each with its answer.
     *
     * @throws ProblemException 400 naming what is doubled, unknown or missing
     */
    static List<AnsweredQuestion> require(Questionnaire asked, List<AnswersEntry.Answer> answers) {
        Map<String, Boolean> given = new HashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String id = answers.get(i).questionId();
            String field = "answers[" + i + "].questionId";
            if (asked.questions().stream().noneMatch(question -> question.id().equals(id))) {
                problems.add(new FieldProblem(field, "Unknown", "is not a question of this version"));
            } else if (given.put(id, answers.get(i).yes()) != null) {
                problems.add(new FieldProblem(field, "Doubled", "is answered more than once"));
            }
        }
        asked.questions().stream()
                .filter(question -> !given.containsKey(question.id()))
                .forEach(question -> problems.add(
                        new FieldProblem("answers", "Required", "leaves " + question.id() + " unanswered")));
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.VALIDATION,
                    "Each question has to be answered once; errors name what is not.",
                    problems);
        }
        return asked.questions().stream()
                .map(question -> new AnsweredQuestion(
                        question.id(),
                        question.text().in(Language.EN),
                        question.holds(),
                        Boolean.TRUE.equals(given.get(question.id()))))
                .toList();
    }
}
