package rehab.prescription.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Suspensions; a prescription has at most one that is not ended. */
@ApplicationScoped
class SuspensionRepository implements PanacheRepositoryBase<Suspension, SuspensionKey> {

    /** The one that makes the prescription paused or on hold. */
    Optional<Suspension> open(PrescriptionKey of) {
        return find(
                        "key.patientId = ?1 and key.prescriptionId = ?2 and until is null",
                        of.patientId(),
                        of.prescriptionId())
                .singleResultOptional();
    }

    /** All that there have been, the newest first. */
    List<Suspension> all(PrescriptionKey of) {
        return list(
                "key.patientId = ?1 and key.prescriptionId = ?2 order by pausedAt desc, key.suspensionId desc",
                of.patientId(),
                of.prescriptionId());
    }
}
