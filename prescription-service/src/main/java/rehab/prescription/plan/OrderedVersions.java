package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.kit.problem.ProblemException;
import rehab.prescription.content.VersionLine;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.Recalls;

/** Opens activated versions for other features. */
@ApplicationScoped
public class OrderedVersions {
    private final PrescriptionRepository prescriptions;
    private final Recalls recalls;

    OrderedVersions(PrescriptionRepository prescriptions, Recalls recalls) {
        this.prescriptions = prescriptions;
        this.recalls = recalls;
    }

    /**
     * One version of a prescription, after the use case has made sure that the caller may see the patient.
     *
     * @throws ProblemException 404 when there is no such version or the caller may not see it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrderedVersion require(UUID patientId, UUID prescriptionId, int number) {
        Prescription prescription =
                prescriptions.require(patientId, prescriptionId).prescription();
        ActivatedVersion version =
                prescriptions.version(prescription.key().version(number)).orElseThrow(ProblemException::notFound);
        Set<UUID> exercises = version.content().routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .map(VersionLine::exerciseId)
                .collect(Collectors.toSet());
        KnownRecalls known = recalls.among(exercises);
        return version.ordered(prescription, known);
    }
}
