package rehab.prescription.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.plan.Change;
import rehab.prescription.plan.CreatePrescription;
import rehab.prescription.plan.DraftView;
import rehab.prescription.plan.PrescriptionView;
import rehab.prescription.plan.Signature;
import rehab.prescription.safety.CheckLines;
import rehab.prescription.safety.SafetyCheckView;
import rehab.prescription.safety.SafetyLine;

/** Begins a patient's prescription from a template. */
@ApplicationScoped
class ApplyTemplate {
    private final PatientAccess access;
    private final TemplateRepository templates;
    private final CreatePrescription create;
    private final CheckLines check;
    private final CurrentCaller caller;
    private final Clock clock;

    ApplyTemplate(
            PatientAccess access,
            TemplateRepository templates,
            CreatePrescription create,
            CheckLines check,
            CurrentCaller caller,
            Clock clock) {
        this.access = access;
        this.templates = templates;
        this.create = create;
        this.check = check;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Which template.
     *
     * @param version absent: the current one
     */
    record TemplateToApply(
            @NotNull UUID templateId, @Nullable @Min(1) Integer version) {}

    /** The prescription that was begun, and what the safety check of its draft found. */
    record Applied(Change change, SafetyCheckView check) {}

    /** A template's version, as it would be ordered for this patient today. */
    private record Ordered(TemplateVersionKey template, PrescriptionContent content) {}

    /**
     * Makes a draft with the exercises' present revisions; nothing is activated. Its last day is that of the longest period that
     * the template is meant for, counted from today. The draft is kept whatever its safety check finds.
     *
     * @throws rehab.kit.problem.ProblemException 404 for a patient or template that the caller may not see; 409 for a retired
     *     template; 422 and 503 as told in {@link rehab.prescription.plan.DraftCheck}
     */
    Applied apply(UUID patientId, @Nullable String key, TemplateToApply wanted) {
        Ordered ordered = QuarkusTransaction.requiringNew().call(() -> order(patientId, wanted));
        Caller who = caller.get();
        Change change = create.create(
                patientId,
                key,
                new CreatePrescription.Beginning(
                        "apply-template",
                        wanted,
                        ordered.content(),
                        prescription -> templates.add(new AppliedTemplate(
                                new AppliedTemplateKey(patientId, prescription),
                                who.clinic(),
                                ordered.template(),
                                Signature.of(who, clock)))));
        PrescriptionView prescription = change.prescription();
        DraftView draft = Objects.requireNonNull(prescription.draft(), "what was begun is a draft");
        return new Applied(change, check.drafted(patientId, prescription.id(), lines(draft)));
    }

    private static List<SafetyLine> lines(DraftView draft) {
        return draft.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .map(line -> new SafetyLine(
                        line.lineId(), line.exerciseId(), line.exerciseRevision(), line.variantCode(), line.dose()))
                .toList();
    }

    private Ordered order(UUID patientId, TemplateToApply wanted) {
        PatientRef patient = access.require(patientId);
        TemplateDossier dossier = templates.require(wanted.templateId(), wanted.version());
        TemplateChangePolicy.refuseUse(dossier.template().status()).ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
        return new Ordered(
                dossier.version().key(), TemplateOrder.of(dossier.version().content(), patient.today(clock)));
    }
}
