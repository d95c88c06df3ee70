package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.Recalls;

/**
 * Shows a prescription as it stands; to a therapist, with what has been recalled of its lines. A recall says nothing to a
 * patient until a therapist has looked at it.
 */
@ApplicationScoped
class ShowPrescription {
    private final Recalls recalls;
    private final Acknowledgements acknowledgements;
    private final EstimateBurden estimate;
    private final Tenancy tenancy;

    ShowPrescription(Recalls recalls, Acknowledgements acknowledgements, EstimateBurden estimate, Tenancy tenancy) {
        this.recalls = recalls;
        this.acknowledgements = acknowledgements;
        this.estimate = estimate;
        this.tenancy = tenancy;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Change show(Dossier dossier) {
        Set<UUID> exercises = dossier.exercises();
        boolean isForStaff = "therapist".equals(tenancy.acting().role());
        boolean mayBeRecalled = isForStaff && !exercises.isEmpty();
        KnownRecalls known = mayBeRecalled ? recalls.among(exercises) : KnownRecalls.none();
        int version = dossier.prescription().version();
        AcknowledgementView acknowledgement = version == 0
                ? null
                : acknowledgements.of(dossier.prescription().key().version(version));
        return new Change(
                dossier.view(known, isForStaff, estimate).with(acknowledgement),
                dossier.prescription().etag());
    }
}
