package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * An activated version, as it is announced.
 *
 * @param timeZone the patient's IANA zone
 * @param careTeamSequence of this care team, so that an older one does not replace it; 0 when absent, and then the care
 *     team counts only until one is announced by itself
 * @param overrides lines that were ordered although a rule spoke against them; may grow when the version comes again
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record VersionDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @Text(max = 64) String timeZone,
        @NotNull @Valid OrderedVersion version,
        @NotNull List<@NotNull @Valid CareTeamEntry> careTeam,
        @Nullable @Min(0) Long careTeamSequence,
        @Nullable List<@NotNull @Valid RuleOverride> overrides) {

    long teamSequence() {
        return careTeamSequence == null ? 0 : careTeamSequence;
    }

    List<RuleOverride> overridden() {
        return overrides == null ? List.of() : overrides;
    }
}
