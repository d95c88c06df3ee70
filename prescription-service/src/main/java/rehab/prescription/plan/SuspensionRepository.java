package rehab.prescription.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Suspensions; a prescription has at most one that is not ended. */
@ApplicationScoped
class SuspensionRepository implements PanacheRepositoryBase<Suspension, SuspensionKey> {

    /** The one that makes the prescription paused. */
    Suspension requireOpen(PrescriptionKey of) {
        return find(
                        "key.patientId = ?1 and key.prescriptionId = ?2 and until is null",
                        of.patientId(),
                        of.prescriptionId())
                .singleResult();
    }
}
