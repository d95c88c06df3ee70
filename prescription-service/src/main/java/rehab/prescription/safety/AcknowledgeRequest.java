package rehab.prescription.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * A clinician's answers to findings.
 *
 * @param of whether the draft or the version in force was checked
 * @param answers 1 to 400
 */
@Schema(name = "SafetyAnswers")
record AcknowledgeRequest(
        @NotNull PrescribedLines.Which of,
        @NotEmpty @Size(max = 400) List<@NotNull @Valid Answer> answers) {

    /**
     * An answer to one finding, named as the check names it.
     *
     * @param lineId absent where the finding concerns every line
     * @param ruleId absent for what could not be checked
     * @param conditionId absent where the finding concerns every condition
     * @param uncheckedReason absent for a rule that is broken
     * @param comment 1 to 1000 characters; required with OTHER
     */
    @Schema(name = "SafetyAnswer")
    record Answer(
            @Nullable UUID lineId,
            @Nullable UUID ruleId,
            @Nullable Integer ruleVersion,
            @Nullable UUID conditionId,
            @Nullable UncheckedReason uncheckedReason,
            @NotNull AcknowledgementReason reason,
            @Nullable @OptionalText(max = 1000) String comment) {

        boolean isTo(FindingKey key) {
            return Objects.equals(lineId, key.lineId())
                    && Objects.equals(ruleId, key.ruleId())
                    && Objects.equals(ruleVersion, key.ruleVersion())
                    && Objects.equals(conditionId, key.conditionId())
                    && uncheckedReason == key.unchecked();
        }
    }
}
