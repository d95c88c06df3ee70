package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * A whole care team, as it is announced, and how the patient is reached.
 *
 * @param timeZone the patient's IANA zone
 * @param sequence grows with each change; a lower one than is known is old news
 * @param email the patient's address; absent: none is known, or none any more
 * @param language in which the patient reads, like {@code es}; absent: nothing is said about how the patient is reached
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CareTeamDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @Text(max = 64) String timeZone,
        @NotNull @Min(1) Long sequence,
        @NotNull List<@NotNull @Valid CareTeamEntry> members,
        @OptionalText(max = 320) @Nullable String email,
        @OptionalText(max = 35) @Nullable String language) {

    Optional<ContactAnnounced> contact() {
        return Optional.ofNullable(language)
                .map(said -> new ContactAnnounced(patientId, clinicId, timeZone, sequence, email, said));
    }
}
