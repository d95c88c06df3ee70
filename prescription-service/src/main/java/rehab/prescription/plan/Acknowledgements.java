package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What patients have acknowledged of a version's safety notes. It counts as long as none of the version's exercises has been
 * recalled since.
 */
@ApplicationScoped
class Acknowledgements {
    private static final String THIS =
            " and v.patient_id = :patient and v.prescription_id = :prescription" + " and v.version = :version";
    private static final String RECALLED = "recalled_at(:patient, :prescription, :version)";

    private final EntityManager database;

    Acknowledgements(EntityManager database) {
        this.database = database;
    }

    /** How it stands with this version. */
    AcknowledgementView of(VersionKey version) {
        Tuple row = (Tuple) about(
                        version,
                        "select max(v.acknowledged_at) as last,"
                                + " coalesce(bool_or(v.recalled_at >= " + RECALLED + "), false) as counts"
                                + " from version_acknowledgement v where true" + THIS)
                .getSingleResult();
        @Nullable Instant last = row.get("last", Instant.class);
        boolean isGiven = row.get("counts", Boolean.class);
        return new AcknowledgementView(
                isGiven ? AcknowledgementView.State.GIVEN : AcknowledgementView.State.NEEDED, last);
    }

    /** Keeps that the patient has read it, unless that is kept already. */
    void give(VersionKey version, UUID clinicId, Signature by) {
        database.createNativeQuery(
                        "insert into version_acknowledgement (patient_id, prescription_id, version, recalled_at,"
                                + " clinic_id, acknowledged_at, acknowledged_by)"
                                + " values (:patient, :prescription, :version, " + RECALLED + ", :clinic, :at, :by)"
                                + " on conflict do nothing")
                .setParameter("patient", version.patientId())
                .setParameter("prescription", version.prescriptionId())
                .setParameter("version", version.version())
                .setParameter("clinic", clinicId)
                .setParameter("at", by.at())
                .setParameter("by", by.subject())
                .executeUpdate();
    }

    private Query about(VersionKey version, String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("patient", version.patientId())
                .setParameter("prescription", version.prescriptionId())
                .setParameter("version", version.version());
    }
}
