package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.VersionContent;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseCatalog;
import rehab.prescription.exercise.ExerciseRevision;
import rehab.prescription.exercise.ExerciseWords;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.Assessment;
import rehab.prescription.safety.Moment;
import rehab.prescription.safety.OverriddenRule;
import rehab.prescription.safety.SafetyCheck;

/**
 * Makes a version in two steps: the catalog is asked for words and judged by before the transaction begins; inside it the
 * safety check must have been answered, and the version is written and announced.
 */
@ApplicationScoped
class Activation {
    private final PrescriptionRepository prescriptions;
    private final ExerciseCatalog catalog;
    private final SafetyCheck safetyCheck;
    private final CareTeams careTeams;
    private final Announcements announcements;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    Activation(
            PrescriptionRepository prescriptions,
            ExerciseCatalog catalog,
            SafetyCheck safetyCheck,
            CareTeams careTeams,
            Announcements announcements,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.prescriptions = prescriptions;
        this.catalog = catalog;
        this.safetyCheck = safetyCheck;
        this.careTeams = careTeams;
        this.announcements = announcements;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version's content with its assessment, and the state that both were made of. */
    record Prepared(String etag, VersionContent content, Assessment assessment) {}

    /**
     * Outside of a transaction.
     *
     * @param seen the prescription as it was read
     * @throws rehab.kit.problem.ProblemException 422 when an exercise has been withdrawn meanwhile; 503 when the catalog is
     *     away
     */
    Prepared prepare(PatientRef patient, Dossier seen, DraftContent draft) {
        VersionContent content = read(new VersionAssembly(draft, seen.versionContent()));
        Assessment assessment = safetyCheck.assess(patient.id(), PlannedLines.of(content), patient.today(clock));
        return new Prepared(seen.prescription().etag(), content, assessment);
    }

    private VersionContent read(VersionAssembly assembly) {
        Set<ExerciseRevision> unchecked = assembly.unchecked();
        Map<ExerciseRevision, CatalogExercise> found = catalog.revisions(unchecked);
        List<AssignmentPolicy.RefusedLine> refused = AssignmentPolicy.refuse(assembly.draft(), unchecked, found);
        if (!refused.isEmpty()) {
            throw Refusals.lines(refused);
        }
        Map<ExerciseRevision, ExerciseWords> words = new HashMap<>(catalog.words(assembly.unread()));
        found.forEach((revision, exercise) -> words.put(revision, exercise.words()));
        return assembly.assemble(words);
    }

    /**
     * Inside the transaction, with the prescription locked and still in the state that was prepared.
     *
     * @throws rehab.kit.problem.ProblemException 409 {@code SAFETY_FINDINGS_OPEN} or {@code CONDITIONS_CHANGED}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    PrescriptionVersion write(
            PatientRef patient,
            Prescription prescription,
            Prepared prepared,
            ActivationPolicy.Decision.Activate activate,
            @Nullable String reason,
            Moment moment) {
        var key = prescription.key();
        Set<OverriddenRule> overrides = safetyCheck.requireAnswered(
                prepared.assessment(), patient.id(), key.prescriptionId(), activate.version(), moment);
        var version = new ActivatedVersion(
                prescription,
                activate.version(),
                prepared.content(),
                activate.effectiveFrom(),
                reason,
                Signature.of(caller.get(), clock));
        prescriptions.add(version);
        prescription.activated(activate.version(), prepared.content().until(), activate.status());
        prescriptions.flush();
        PrescriptionVersion view = version.view(prescription.status());
        audit.record("CREATE", patient.id(), "PRESCRIPTION_VERSION", key.prescriptionId());
        announcements.activated(patient, view, careTeams.of(patient.id()), overrides);
        return view;
    }
}
