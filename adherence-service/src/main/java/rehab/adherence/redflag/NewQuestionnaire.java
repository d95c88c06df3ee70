package rehab.adherence.redflag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.problem.ProblemException;

/**
 * A clinic's next version of the questions.
 *
 * @param questions 1 to 40, each code once
 */
@Schema(name = "NewRedFlagQuestionnaire", requiredProperties = "questions")
record NewQuestionnaire(@NotNull @Size(min = 1, max = 40) List<@NotNull @Valid Question> questions) {

    /** @throws ProblemException 400 naming a code that is there twice */
    void requireEachOnce() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!seen.add(questions.get(i).id())) {
                throw ProblemException.invalid("questions[" + i + "].id", "Doubled", "is there more than once");
            }
        }
    }
}
