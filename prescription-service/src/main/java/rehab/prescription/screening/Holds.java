package rehab.prescription.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import rehab.kit.id.Ids;
import rehab.prescription.plan.ActivePrescription;
import rehab.prescription.safety.Moment;

/** Why prescriptions were put on hold; only ever added. */
@ApplicationScoped
class Holds {
    private final EntityManager database;
    private final Clock clock;

    Holds(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(ActivePrescription prescription, Moment moment, List<UUID> findings) {
        database.createNativeQuery("insert into safety_hold (patient_id, prescription_id, hold_id, clinic_id, moment,"
                        + " findings, held_at) values (:patient, :prescription, :id, :clinic, :moment,"
                        + " cast(:findings as uuid[]), :at)")
                .setParameter("patient", prescription.patientId())
                .setParameter("prescription", prescription.prescriptionId())
                .setParameter("id", Ids.next())
                .setParameter("clinic", prescription.clinicId())
                .setParameter("moment", moment.name())
                .setParameter("findings", array(findings))
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    private static String array(List<UUID> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }
}
