package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rehab.kit.problem.ProblemException;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.VersionContent;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.PrescribedLines;
import rehab.prescription.safety.SafetyLine;

/** Tells the safety check what is kept of a prescription. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlannedLines implements PrescribedLines {
    private final PrescriptionRepository prescriptions;
    private final Clock clock;

    PlannedLines(PrescriptionRepository prescriptions, Clock clock) {
        this.prescriptions = prescriptions;
        this.clock = clock;
    }

    @Override
    public int nextVersion(PatientRef patient, UUID prescriptionId) {
        return prescriptions.require(patient.id(), prescriptionId).standing().nextVersion();
    }

    @Override
    public Prescribed read(PatientRef patient, UUID prescriptionId, Which which) {
        return prescribed(prescriptions.require(patient.id(), prescriptionId), which, patient.today(clock));
    }

    @Override
    public Prescribed lock(PatientRef patient, UUID prescriptionId, Which which) {
        return prescribed(prescriptions.requireLocked(patient.id(), prescriptionId), which, patient.today(clock));
    }

    private Prescribed prescribed(Dossier dossier, Which which, LocalDate today) {
        Draft draft = dossier.draft();
        String etag = dossier.prescription().etag();
        if (which == Which.DRAFT && draft != null) {
            return new Prescribed(dossier.standing().nextVersion(), etag, of(draft.content()));
        }
        if (which == Which.VERSION && dossier.version() != null) {
            return new Prescribed(dossier.standing().currentVersion(), etag, counting(dossier, today));
        }
        throw ProblemException.notFound();
    }

    /** Lines of the newest version and, while that has not begun, of those before it that count from this day on. */
    List<SafetyLine> counting(Dossier dossier, LocalDate day) {
        ActivatedVersion newest = dossier.version();
        if (newest == null) {
            return List.of();
        }
        if (!newest.effectiveFrom().isAfter(day)) {
            return of(newest.content());
        }
        List<ActivatedVersion> all =
                prescriptions.versions(dossier.prescription().key());
        int inForce = 0;
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).effectiveFrom().isAfter(day)) {
                inForce = i;
            }
        }
        return all.subList(inForce, all.size()).stream()
                .flatMap(version -> of(version.content()).stream())
                .distinct()
                .toList();
    }

    static List<SafetyLine> of(DraftContent content) {
        return content.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .map(line -> new SafetyLine(
                        line.lineId(), line.exerciseId(), line.exerciseRevision(), line.variantCode(), line.dose()))
                .toList();
    }

    static List<SafetyLine> of(VersionContent content) {
        return content.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .map(line -> new SafetyLine(
                        line.lineId(), line.exerciseId(), line.exerciseRevision(), line.variantCode(), line.dose()))
                .toList();
    }
}
