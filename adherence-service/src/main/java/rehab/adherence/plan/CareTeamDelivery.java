package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import rehab.kit.text.Text;

/**
 * A whole care team, as it is announced.
 *
 * @param timeZone the patient's IANA zone
 * @param sequence grows with each change; a lower one than is known is old news
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CareTeamDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @Text(max = 64) String timeZone,
        @NotNull @Min(1) Long sequence,
        @NotNull List<@NotNull @Valid CareTeamEntry> members) {}
