package rehab.prescription.screening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.condition.Rescreening;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.plan.ActivePrescription;
import rehab.prescription.plan.ActivePrescriptions;
import rehab.prescription.plan.HoldForSafety;
import rehab.prescription.plan.PrescriptionStatus;
import rehab.prescription.safety.Assessment;
import rehab.prescription.safety.Moment;
import rehab.prescription.safety.SafetyCheck;
import rehab.prescription.safety.SafetyLine;
import rehab.prescription.safety.Screened;

/**
 * Checks again what one patient is doing, in two steps: the catalog is asked before the transaction begins; inside it, with
 * the prescriptions and then the patient's conditions locked, what nobody has answered is put on hold. Whoever activates a
 * prescription takes the same locks in the same order, so that nothing becomes active unseen in between.
 */
@ApplicationScoped
class Screening {
    private final PatientAccess access;
    private final ActivePrescriptions prescriptions;
    private final PatientConditions conditions;
    private final SafetyCheck safetyCheck;
    private final HoldForSafety hold;
    private final Holds holds;
    private final Clock clock;

    Screening(
            PatientAccess access,
            ActivePrescriptions prescriptions,
            PatientConditions conditions,
            SafetyCheck safetyCheck,
            HoldForSafety hold,
            Holds holds,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.conditions = conditions;
        this.safetyCheck = safetyCheck;
        this.hold = hold;
        this.holds = holds;
        this.clock = clock;
    }

    /** A prescription that is being done, and what was found for it. */
    private record Checked(ActivePrescription prescription, Assessment assessment) {}

    /** What was found, and the state that it was found in. */
    static final class Plan {
        private final UUID patientId;
        private final LocalDate on;
        private final PatientConditions.Present basis;
        private final List<Checked> checked;

        private Plan(UUID patientId, LocalDate on, PatientConditions.Present basis, List<Checked> checked) {
            this.patientId = patientId;
            this.on = on;
            this.basis = basis;
            this.checked = checked;
        }

        /** Whether the catalog did not answer for any of it. */
        boolean isCatalogAway() {
            return checked.stream().anyMatch(one -> one.assessment().isCatalogAway());
        }

        /** Whether there was news since the patient was checked last; otherwise only a day has gone by. */
        boolean isBecauseOfNews() {
            return basis.isStale();
        }

        private Set<String> state() {
            return stateOf(checked.stream().map(Checked::prescription).toList());
        }
    }

    /** Something has changed since the plan was made: it must be made again. */
    static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super(null, null, false, false);
        }
    }

    /**
     * Asks the catalog; outside of a transaction.
     *
     * @param asIf the conditions to check with, made of those that the patient has
     */
    Plan prepare(UUID patientId, UnaryOperator<PatientConditions.Present> asIf) {
        record Before(LocalDate on, PatientConditions.Present present, List<ActivePrescription> done) {}
        Before before = QuarkusTransaction.requiringNew()
                .call(() -> new Before(
                        access.require(patientId).today(clock),
                        conditions.present(patientId),
                        beingDone(prescriptions.of(patientId))));
        PatientConditions.Present with = asIf.apply(before.present());
        List<Checked> checked = new ArrayList<>();
        for (ActivePrescription prescription : before.done()) {
            Assessment assessment = safetyCheck.assess(patientId, with, lines(prescription), before.on());
            checked.add(new Checked(prescription, assessment));
        }
        return new Plan(patientId, before.on(), before.present(), List.copyOf(checked));
    }

    /**
     * Locks everything concerned, lets a change be made, and holds what must not go on.
     *
     * @param change what is about to happen to the patient's conditions; may be nothing
     * @throws Moved when the plan is out of date
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Rescreening.Outcome carryOut(Plan plan, Moment moment, Runnable change) {
        prescriptions.lock(plan.patientId);
        boolean isSame = conditions.lock(plan.patientId) == plan.basis.sequence()
                && stateOf(beingDone(prescriptions.of(plan.patientId))).equals(plan.state());
        if (!isSame) {
            throw new Moved();
        }
        change.run();
        List<UUID> held = new ArrayList<>();
        boolean isAllChecked = true;
        for (Checked one : plan.checked) {
            Screened screened = screen(one, moment);
            isAllChecked &= screened.isChecked();
            if (!screened.openFindings().isEmpty() && hold(one.prescription(), moment, screened)) {
                held.add(one.prescription().prescriptionId());
            }
        }
        conditions.screened(plan.patientId, plan.on);
        return new Rescreening.Outcome(held, plan.checked.size(), isAllChecked);
    }

    private Screened screen(Checked one, Moment moment) {
        ActivePrescription prescription = one.prescription();
        return safetyCheck.screen(one.assessment(), prescription.prescriptionId(), prescription.version(), moment);
    }

    private boolean hold(ActivePrescription prescription, Moment moment, Screened screened) {
        String reason = "Safety check: not answered (" + screened.openFindings().size() + ")";
        boolean isHeld = hold.hold(prescription.patientId(), prescription.prescriptionId(), reason);
        if (isHeld) {
            holds.add(prescription, moment, screened.openFindings());
        }
        return isHeld;
    }

    /** A pause begins on a day to come: until then the patient goes on. */
    private static List<ActivePrescription> beingDone(List<ActivePrescription> running) {
        return running.stream()
                .filter(one -> one.status() == PrescriptionStatus.ACTIVE || one.status() == PrescriptionStatus.PAUSED)
                .toList();
    }

    private static Set<String> stateOf(List<ActivePrescription> done) {
        return done.stream().map(ActivePrescription::etag).collect(Collectors.toSet());
    }

    private static List<SafetyLine> lines(ActivePrescription prescription) {
        return prescription.stillCounting().stream()
                .flatMap(content -> content.routines().stream())
                .flatMap(routine -> routine.lines().stream())
                .map(line -> new SafetyLine(
                        line.lineId(), line.exerciseId(), line.exerciseRevision(), line.variantCode(), line.dose()))
                .distinct()
                .toList();
    }
}
