package rehab.prescription.careteam;

import java.util.List;
import java.util.UUID;

/** The whole care team after a change, as told to the services that keep a copy; the highest sequence holds. */
record CareTeamDelivery(UUID clinicId, UUID patientId, String timeZone, long sequence, List<Membership> members) {}
