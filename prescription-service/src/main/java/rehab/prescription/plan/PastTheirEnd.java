package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import rehab.kit.audit.Audit;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Prescriptions whose last local day has passed, whoever's they are. */
@ApplicationScoped
class PastTheirEnd {
    private static final Logger LOG = Logger.getLogger(PastTheirEnd.class);
    private static final int AT_ONCE = 200;

    private final EntityManager database;
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Transitions transitions;
    private final Signatory signatory;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    PastTheirEnd(
            EntityManager database,
            PatientAccess access,
            PrescriptionRepository prescriptions,
            Transitions transitions,
            Signatory signatory,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.prescriptions = prescriptions;
        this.transitions = transitions;
        this.signatory = signatory;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    private record Past(UUID clinicId, UUID patientId, UUID prescriptionId) {}

    /**
     * Completes them, each in a transaction of its own, and answers how many. One that fails is left for the next time and
     * keeps no other from being completed.
     */
    @ActivateRequestContext
    int complete() {
        int completed = 0;
        for (Past past : find()) {
            tenancy.actAs(past.clinicId(), Tenancy.SYSTEM);
            try {
                completed += QuarkusTransaction.requiringNew().call(() -> complete(past)) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Prescription %s was not completed", past.prescriptionId());
            }
        }
        return completed;
    }

    @SuppressWarnings("unchecked") // a native query does not carry its type
    private List<Past> find() {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Tuple> rows = database.createNativeQuery(
                            "select clinic_id, patient_id, prescription_id from past_their_end(:at, :most)",
                            Tuple.class)
                    .setParameter("at", clock.instant())
                    .setParameter("most", AT_ONCE)
                    .getResultList();
            return rows.stream()
                    .map(row -> new Past(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class)))
                    .toList();
        });
    }

    /** Another instance, or a therapist with a longer period, may have been here meanwhile. */
    private boolean complete(Past past) {
        PatientRef patient = access.require(past.patientId());
        Prescription prescription = prescriptions
                .requireLocked(past.patientId(), past.prescriptionId())
                .prescription();
        LocalDate lastDay = prescription.until();
        if (lastDay == null || !prescription.status().isRunning() || !lastDay.isBefore(patient.today(clock))) {
            return false;
        }
        var move = new TransitionPolicy.Decision.Move(PrescriptionStatus.COMPLETED, lastDay.plusDays(1));
        transitions.make(prescription, move, null, signatory.sign());
        audit.record("CHANGE", past.patientId(), "PRESCRIPTION", past.prescriptionId());
        return true;
    }
}
