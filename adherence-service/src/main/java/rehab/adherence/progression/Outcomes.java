package rehab.adherence.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;

/** What became of proposals: one outcome each. */
@ApplicationScoped
class Outcomes {
    private static final String ADD =
            "insert into proposal_outcome (patient_id, prescription_id, proposal_id, clinic_id,"
                    + " outcome, settled_at, received_at) values (?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (patient_id, prescription_id, proposal_id) do ";

    private final Database database;
    private final Clock clock;

    Outcomes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the first decision, in the place of a withdrawal; answers whether it is kept now. */
    boolean decided(UUID prescriptionId, UUID proposalId, DecisionDelivery delivery) {
        return database.update(
                        ADD
                                + "update set outcome = excluded.outcome, settled_at = excluded.settled_at,"
                                + " received_at = excluded.received_at where proposal_outcome.outcome = 'WITHDRAWN'",
                        delivery.patientId(),
                        prescriptionId,
                        proposalId,
                        delivery.clinicId(),
                        delivery.decision().settled(),
                        delivery.decidedAt().truncatedTo(ChronoUnit.MICROS),
                        clock.instant())
                == 1;
    }

    /** Keeps that nobody needs to decide any more, unless somebody has. */
    void withdrawn(KnownPatient patient, UUID prescriptionId, UUID proposalId) {
        database.update(
                ADD + "nothing",
                patient.patientId(),
                prescriptionId,
                proposalId,
                patient.clinicId(),
                SettledAs.WITHDRAWN,
                clock.instant(),
                clock.instant());
    }
}
