package rehab.adherence.review;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;
import rehab.kit.text.OptionalText;

/**
 * What a clinician made of a task.
 *
 * @param comment 1 to 1000 characters; required with {@code OTHER}
 */
@Schema(
        name = "DispositionEntry",
        requiredProperties = {"code"})
record DispositionEntry(
        @NotNull DispositionCode code,
        @OptionalText(max = 1000) @Nullable String comment) {

    void requireSayable() {
        if (code == DispositionCode.SETTLED_ELSEWHERE) {
            throw ProblemException.invalid("code", "Reserved", "is said by the system only");
        }
        if (code == DispositionCode.OTHER && comment == null) {
            throw ProblemException.invalid("comment", "Required", "must say what it is");
        }
    }
}
