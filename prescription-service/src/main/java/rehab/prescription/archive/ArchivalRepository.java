package rehab.prescription.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** When patients were archived; at most one archival of a patient is not ended. */
@ApplicationScoped
class ArchivalRepository implements PanacheRepositoryBase<Archival, ArchivalKey> {

    /** The one that makes the patient archived. */
    Archival requireOpen(UUID patientId) {
        return find("key.patientId = ?1 and restoredAt is null", patientId).singleResult();
    }

    /**
     * Prescriptions that have not come to their end, also where the caller may not see them. All of the patient's are locked
     * until the transaction ends and drafts count as changed, so that no activation under way makes one more afterwards.
     */
    List<RunningPrescription> runningOf(UUID patientId) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select prescription_id, status from running_before_archive(:patient)", Tuple.class)
                .setParameter("patient", patientId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new RunningPrescription(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }
}
