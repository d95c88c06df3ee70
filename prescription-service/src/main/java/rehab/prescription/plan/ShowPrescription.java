package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.Recalls;

/**
 * Shows a prescription as it stands; to a therapist, with what has been recalled of its lines. A recall says nothing to a
 * patient until a therapist has looked at it.
 */
@ApplicationScoped
class ShowPrescription {
    private final Recalls recalls;
    private final Tenancy tenancy;

    ShowPrescription(Recalls recalls, Tenancy tenancy) {
        this.recalls = recalls;
        this.tenancy = tenancy;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Change show(Dossier dossier) {
        Set<UUID> exercises = dossier.exercises();
        boolean mayBeRecalled = "therapist".equals(tenancy.acting().role()) && !exercises.isEmpty();
        KnownRecalls known = mayBeRecalled ? recalls.among(exercises) : KnownRecalls.none();
        return new Change(dossier.view(known), dossier.prescription().etag());
    }
}
