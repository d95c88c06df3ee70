package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import rehab.kit.text.Text;

/**
 * One member of a care team.
 *
 * @param therapistId the account's subject at the issuer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CareTeamEntry(
        @Text(max = 200) String therapistId, @NotNull TeamRole role) {
    enum TeamRole {
        LEAD,
        MEMBER
    }
}
