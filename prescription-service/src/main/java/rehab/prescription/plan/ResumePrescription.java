package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.Assessment;
import rehab.prescription.safety.Moment;
import rehab.prescription.safety.OverriddenRule;
import rehab.prescription.safety.SafetyCheck;
import rehab.prescription.safety.SafetyLine;

/** Resumes a prescription that was paused or on hold, once everything that the safety check finds has been answered. */
@ApplicationScoped
class ResumePrescription {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final PlannedLines plannedLines;
    private final SafetyCheck safetyCheck;
    private final ChangeStatus change;
    private final CareTeams careTeams;
    private final Announcements announcements;
    private final Clock clock;

    ResumePrescription(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            PlannedLines plannedLines,
            SafetyCheck safetyCheck,
            ChangeStatus change,
            CareTeams careTeams,
            Announcements announcements,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.plannedLines = plannedLines;
        this.safetyCheck = safetyCheck;
        this.change = change;
        this.careTeams = careTeams;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What is to be checked, and the version that it is of; 0 where nothing has been activated. */
    private record Seen(PatientRef patient, int version, List<SafetyLine> lines) {}

    /**
     * Checks all lines that count today or later before the transaction begins.
     *
     * @throws ProblemException 409 {@code NOT_SUSPENDED}, {@code PRESCRIPTION_ENDED}, {@code SAFETY_FINDINGS_OPEN} or
     *     {@code CONDITIONS_CHANGED}, and when another version is activated meanwhile
     */
    Change resume(UUID patientId, UUID prescriptionId, @Nullable String key, String reason) {
        Seen seen = QuarkusTransaction.requiringNew().call(() -> look(patientId, prescriptionId));
        Assessment assessment =
                safetyCheck.assess(patientId, seen.lines(), seen.patient().today(clock));
        var order = new ChangeStatus.Order(patientId, prescriptionId, Transition.RESUME, reason);
        return change.change(order, key, dossier -> requireAnswered(dossier, seen, assessment));
    }

    private Seen look(UUID patientId, UUID prescriptionId) {
        PatientRef patient = access.requirePresent(patientId);
        Dossier dossier = prescriptions.require(patientId, prescriptionId);
        return new Seen(
                patient, dossier.prescription().version(), plannedLines.counting(dossier, patient.today(clock)));
    }

    private void requireAnswered(Dossier dossier, Seen seen, Assessment assessment) {
        Prescription prescription = dossier.prescription();
        ActivatedVersion version = dossier.version();
        if (version == null || prescription.version() != seen.version()) {
            throw new ProblemException(
                    CommonProblem.CONFLICT, "Another version was activated meanwhile; nothing was changed. Try again.");
        }
        Set<OverriddenRule> overrides = safetyCheck.requireAnswered(
                assessment,
                seen.patient().id(),
                prescription.key().prescriptionId(),
                prescription.version(),
                Moment.RESUME);
        if (!overrides.isEmpty()) {
            announcements.activated(
                    seen.patient(),
                    version.view(prescription.status()),
                    careTeams.of(seen.patient().id()),
                    overrides);
        }
    }
}
