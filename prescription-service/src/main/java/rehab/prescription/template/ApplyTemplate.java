package rehab.prescription.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.plan.Change;
import rehab.prescription.plan.CreatePrescription;
import rehab.prescription.plan.Signature;

/** Begins a patient's prescription from a template. */
@ApplicationScoped
class ApplyTemplate {
    private final PatientAccess access;
    private final TemplateRepository templates;
    private final CreatePrescription create;
    private final CurrentCaller caller;
    private final Clock clock;

    ApplyTemplate(
            PatientAccess access,
            TemplateRepository templates,
            CreatePrescription create,
            CurrentCaller caller,
            Clock clock) {
        this.access = access;
        this.templates = templates;
        this.create = create;
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

    /** A template's version, as it would be ordered for this patient today. */
    private record Ordered(TemplateVersionKey template, PrescriptionContent content) {}

    /**
     * Makes a draft with the exercises' present revisions; nothing is activated. Its last day is that of the longest period that
     * the template is meant for, counted from today.
     *
     * @throws rehab.kit.problem.ProblemException 404 for a patient or template that the caller may not see; 409 for a retired
     *     template; 422 and 503 as told in {@link rehab.prescription.plan.DraftCheck}
     */
    Change apply(UUID patientId, @Nullable String key, TemplateToApply wanted) {
        Ordered ordered = QuarkusTransaction.requiringNew().call(() -> order(patientId, wanted));
        Caller who = caller.get();
        return create.create(
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
