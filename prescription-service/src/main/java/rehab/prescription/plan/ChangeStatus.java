package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Pauses, holds, resumes, stops or completes a prescription, as a therapist asks for it. */
@ApplicationScoped
class ChangeStatus {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Transitions transitions;
    private final ShowPrescription show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ChangeStatus(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            Transitions transitions,
            ShowPrescription show,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.transitions = transitions;
        this.show = show;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked for. */
    record Order(
            UUID patientId,
            UUID prescriptionId,
            Transition transition,
            @Nullable String reason) {

        String operation() {
            return transition.name().toLowerCase(Locale.ROOT) + "-prescription " + prescriptionId;
        }
    }

    /**
     * Makes the change.
     *
     * @param gate is asked once the prescription is locked and the change is known to be possible; it refuses by throwing
     * @throws rehab.kit.problem.ProblemException 409 {@code NOT_ACTIVE}, {@code NOT_SUSPENDED}, {@code ON_HOLD_ALREADY},
     *     {@code NOTHING_ORDERED} or {@code PRESCRIPTION_ENDED}, and as the gate says
     */
    @Transactional
    Change change(Order order, @Nullable String key, Consumer<Dossier> gate) {
        PatientRef patient = access.require(order.patientId());
        return idempotency
                .once(
                        order.operation(),
                        key,
                        new Asked(order.reason()),
                        Change.class,
                        () -> write(patient, order, gate))
                .value();
    }

    /** What makes two requests for the same change equal. */
    private record Asked(@Nullable String reason) {}

    private Change write(PatientRef patient, Order order, Consumer<Dossier> gate) {
        Dossier dossier = prescriptions.requireLocked(patient.id(), order.prescriptionId());
        var decision = TransitionPolicy.decide(
                order.transition(), dossier.prescription().status(), patient.today(clock));
        if (!(decision instanceof TransitionPolicy.Decision.Move move)) {
            throw Refusals.of(((TransitionPolicy.Decision.Refuse) decision).reason());
        }
        gate.accept(dossier);
        transitions.make(dossier.prescription(), move, order.reason(), Signature.of(caller.get(), clock));
        audit.record("CHANGE", patient.id(), "PRESCRIPTION", order.prescriptionId());
        prescriptions.flush();
        return show.show(prescriptions.require(patient.id(), order.prescriptionId()));
    }
}
