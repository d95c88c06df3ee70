package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.Moment;

/** Makes an immutable version of the draft and announces it. */
@ApplicationScoped
class ActivatePrescription {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Activation activation;
    private final EstimateBurden estimate;
    private final Idempotency idempotency;
    private final Clock clock;

    ActivatePrescription(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            Activation activation,
            EstimateBurden estimate,
            Idempotency idempotency,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.activation = activation;
        this.estimate = estimate;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What a client sends to activate a draft, and the state that it has seen. */
    record Order(
            UUID patientId, UUID prescriptionId, @Nullable String ifMatch, ActivationRequest wanted) {}

    /**
     * Reads the exercises' words and checks their safety before the transaction begins. Of two activations at once, one makes
     * the version and the other finds the state changed.
     *
     * @throws rehab.kit.problem.ProblemException 400 without a reason from version 2 on, or for a day that cannot be; 409
     *     without a draft, with findings that nobody has answered, when the patient's conditions change meanwhile, or
     *     {@code PATIENT_ARCHIVED}; 412 when
     *     the state is not the one that the client has seen; 422 when an exercise has been withdrawn meanwhile; 503 when the
     *     catalog is away
     */
    PrescriptionVersion activate(Order order, @Nullable String key) {
        Optional<Activation.Prepared> prepared = prepare(order);
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
                    .value()
                    .with(estimate);
        });
    }

    private record Seen(PatientRef patient, Dossier dossier) {}

    /** Nothing when the state is not the one seen: then it is a repeated request, or one to be refused. */
    private Optional<Activation.Prepared> prepare(Order order) {
        Seen seen = QuarkusTransaction.requiringNew()
                .call(() -> new Seen(
                        access.requirePresent(order.patientId()),
                        prescriptions.require(order.patientId(), order.prescriptionId())));
        Prescription prescription = seen.dossier().prescription();
        Draft draft = seen.dossier().draft();
        boolean isAsSeen = Etag.matches(order.ifMatch(), prescription.etag());
        if (draft == null || !isAsSeen || prescription.status().isEnded()) {
            return Optional.empty();
        }
        return Optional.of(activation.prepare(seen.patient(), seen.dossier(), draft.content()));
    }

    private PrescriptionVersion write(PatientRef patient, Order order, Optional<Activation.Prepared> prepared) {
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
        Etag.requireMatch(prepared.map(Activation.Prepared::etag).orElse("none"), prescription.etag());
        return activation.write(patient, prescription, prepared.orElseThrow(), activate, reason, Moment.ACTIVATION);
    }
}
