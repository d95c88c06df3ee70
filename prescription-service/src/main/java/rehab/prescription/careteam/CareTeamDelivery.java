package rehab.prescription.careteam;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.patient.Language;

/**
 * The whole care team after a change, and how the patient is reached, as told to the services that keep a copy; the highest
 * sequence holds.
 *
 * @param email null: none is known
 * @param language null: the teller may not see how the patient is reached, and says nothing about it
 */
record CareTeamDelivery(
        UUID clinicId,
        UUID patientId,
        String timeZone,
        long sequence,
        List<Membership> members,
        @Nullable String email,
        @Nullable Language language) {}
