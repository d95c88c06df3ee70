package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import rehab.kit.text.Text;

/**
 * An activated version, as it is announced.
 *
 * @param timeZone the patient's IANA zone
 * @param careTeam used only until a care team is announced by itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record VersionDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @Text(max = 64) String timeZone,
        @NotNull @Valid OrderedVersion version,
        @NotNull List<@NotNull @Valid CareTeamEntry> careTeam) {}
