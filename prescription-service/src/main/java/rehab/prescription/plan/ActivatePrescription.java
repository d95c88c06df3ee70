package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.content.VersionContent;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseCatalog;
import rehab.prescription.exercise.ExerciseRevision;
import rehab.prescription.exercise.ExerciseWords;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.Assessment;
import rehab.prescription.safety.Moment;
import rehab.prescription.safety.SafetyCheck;

/** Makes an immutable version of the draft and announces it. */
@ApplicationScoped
class ActivatePrescription {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final ExerciseCatalog catalog;
    private final SafetyCheck safetyCheck;
    private final CareTeams careTeams;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ActivatePrescription(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            ExerciseCatalog catalog,
            SafetyCheck safetyCheck,
            CareTeams careTeams,
            Announcements announcements,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.catalog = catalog;
        this.safetyCheck = safetyCheck;
        this.careTeams = careTeams;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a client sends to activate a draft, and the state that it has seen. */
    record Order(
            UUID patientId, UUID prescriptionId, @Nullable String ifMatch, ActivationRequest wanted) {}

    /**
     * Reads the exercises' words and checks their safety before the transaction begins. Of two activations at once, one makes the version and the
     * other finds the state changed.
     *
     * @throws rehab.kit.problem.ProblemException 400 without a reason from version 2 on, or for a day that cannot be; 409
     *     without a draft, with findings that nobody has answered, when the patient's conditions change meanwhile, or
     *     {@code PATIENT_ARCHIVED}; 412 when the state is not the one that the client has seen; 422 when an exercise has been
     *     withdrawn meanwhile; 503 when the catalog is away
     */
    PrescriptionVersion activate(Order order, @Nullable String key) {
        Optional<Prepared> prepared = prepare(order);
        return QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.requirePresent(order.patientId());
            String operation = "activate-prescription " + order.prescriptionId();
            return idempotency
                    .once(
                            operation,
                            key,
                            order.wanted(),
                            PrescriptionVersion.class,
                            () -> write(patient, order, prepared))
                    .value();
        });
    }

    /** A version's content, and the state that it was made of. */
    private record Prepared(String etag, VersionContent content, Assessment assessment) {}

    /** Nothing when the state is not the one seen: then it is a repeated request, or one to be refused. */
    private Optional<Prepared> prepare(Order order) {
        record Seen(PatientRef patient, Dossier dossier) {}
        Seen before = QuarkusTransaction.requiringNew()
                .call(() -> new Seen(
                        access.requirePresent(order.patientId()),
                        prescriptions.require(order.patientId(), order.prescriptionId())));
        Dossier seen = before.dossier();
        String etag = seen.prescription().etag();
        Draft draft = seen.draft();
        if (draft == null || !Etag.matches(order.ifMatch(), etag)) {
            return Optional.empty();
        }
        VersionContent content = read(new VersionAssembly(draft.content(), seen.versionContent()));
        Assessment assessment = safetyCheck.assess(
                order.patientId(), PlannedLines.of(content), before.patient().today(clock));
        return Optional.of(new Prepared(etag, content, assessment));
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

    private PrescriptionVersion write(PatientRef patient, Order order, Optional<Prepared> prepared) {
        Dossier dossier = prescriptions.requireLocked(patient.id(), order.prescriptionId());
        Prescription prescription = dossier.prescription();
        Etag.requireMatch(order.ifMatch(), prescription.etag());
        LocalDate today = patient.today(clock);
        String reason = order.wanted().reason();
        var decision = ActivationPolicy.decide(
                dossier.standing(), reason, order.wanted().effectiveFrom(), today);
        if (!(decision instanceof ActivationPolicy.Decision.Activate activate)) {
            var refused = (ActivationPolicy.Decision.Refuse) decision;
            throw Refusals.of(refused.reasons(), dossier.standing().nextVersion(), today);
        }
        Etag.requireMatch(prepared.map(Prepared::etag).orElse("none"), prescription.etag());
        VersionContent content = prepared.orElseThrow().content();
        safetyCheck.requireAnswered(
                prepared.orElseThrow().assessment(),
                patient.id(),
                order.prescriptionId(),
                activate.version(),
                Moment.ACTIVATION);
        var version = new ActivatedVersion(
                prescription,
                activate.version(),
                content,
                activate.effectiveFrom(),
                reason,
                Signature.of(caller.get(), clock));
        prescriptions.add(version);
        prescription.activated(activate.version(), content.until(), activate.status());
        prescriptions.flush();
        PrescriptionVersion view = version.view(prescription.status());
        audit.record("CREATE", patient.id(), "PRESCRIPTION_VERSION", order.prescriptionId());
        announcements.activated(patient, view, careTeams.of(patient.id()));
        return view;
    }
}
