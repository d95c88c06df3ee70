package rehab.adherence.redflag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;

/**
 * What a patient answered to one version of the questions.
 *
 * @param prescriptionId that is about to be begun or resumed
 * @param answers one to each question
 */
@Schema(
        name = "RedFlagAnswersEntry",
        requiredProperties = {"questionnaireId", "version", "prescriptionId", "answers"})
record AnswersEntry(
        @NotNull UUID questionnaireId,
        @NotNull @Min(1) Integer version,
        @NotNull UUID prescriptionId,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid Answer> answers) {

    @Schema(
            name = "RedFlagAnswer",
            requiredProperties = {"questionId", "yes"})
    record Answer(
            @Text(max = 40) String questionId, @NotNull Boolean yes) {}
}
