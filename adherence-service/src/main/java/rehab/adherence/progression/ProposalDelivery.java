package rehab.adherence.progression;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal as prescription-service takes it.
 *
 * @param version of the prescription that the logs were judged against
 */
record ProposalDelivery(
        UUID clinicId,
        UUID patientId,
        UUID lineId,
        int version,
        Direction direction,
        DoseChange change,
        String because,
        Instant madeAt) {}
