package rehab.adherence.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.DoneLine;
import rehab.adherence.figure.StopReason;
import rehab.adherence.pain.PainRulePolicy;
import rehab.adherence.pain.PainVerdict;

/**
 * What was done of one line.
 *
 * @param stopReason why it was broken off; absent when it was not
 * @param painDuring 0 to 10; absent when not reported, which is not 0
 * @param sets at most 60: an order may ask for 20 on each side, and more may be done than was asked for
 */
@Schema(
        name = "LineEntry",
        requiredProperties = {"lineId", "sets"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineEntry(
        @NotNull UUID lineId,
        @Nullable StopReason stopReason,
        @Nullable @Min(0) @Max(10) Integer painDuring,
        @NotNull @Size(max = 60) List<@NotNull @Valid SetEntry> sets) {

    boolean tellsSymptom() {
        return stopReason == StopReason.SYMPTOM;
    }

    Optional<PainVerdict> painVerdict(PainRulePolicy rule) {
        return rule.judge(painDuring, stopReason == StopReason.PAIN);
    }

    DoneLine toLine() {
        return new DoneLine(
                lineId, stopReason, sets.stream().map(SetEntry::toSet).toList());
    }
}
