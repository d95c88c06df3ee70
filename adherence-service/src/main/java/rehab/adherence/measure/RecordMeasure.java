package rehab.adherence.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.problem.AdherenceProblem;
import rehab.adherence.reckoning.Changes;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Keeps an answer. Sending the same again changes nothing. */
@ApplicationScoped
class RecordMeasure {
    private final PatientAccess access;
    private final CurrentCaller caller;
    private final Measurements measurements;
    private final Changes changes;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    RecordMeasure(
            PatientAccess access,
            CurrentCaller caller,
            Measurements measurements,
            Changes changes,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.caller = caller;
        this.measurements = measurements;
        this.changes = changes;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param isNew whether it was recorded now
     */
    record Outcome(Measurement answer, boolean isNew) {}

    /**
     * Keeps the answer under the id that the client made for it, unless it is known.
     *
     * @throws ProblemException 404 when the patient is not the caller's; 400 or 422 naming a field; 409 when the id was used
     *     for another answer, or what it corrects was corrected already
     */
    @Transactional
    public Outcome record(UUID patientId, UUID measureId, MeasureEntry sent) {
        KnownPatient patient = access.require(patientId);
        MeasureEntry entry = sent.kept();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Measurement answer = new Measurement(
                measureId,
                entry.kind(),
                entry.goalId(),
                entry.score(),
                entry.at(),
                patient.today(entry.at().toInstant()),
                entry.corrects());
        Optional<Measurement> known = measurements.find(patientId, measureId);
        if (known.isPresent()) {
            return again(patientId, known.get(), answer);
        }
        requirePossible(entry, now);
        requireCorrectable(patientId, answer);
        if (!measurements.add(patient, answer, now, caller.get().subject())) {
            return again(
                    patientId,
                    measurements.find(patientId, measureId).orElseThrow(RecordMeasure::alreadyCorrected),
                    answer);
        }
        changes.say(patientId, patient.clinicId(), answer.day());
        audit.record("CREATE", patientId, "measure", measureId);
        return new Outcome(answer, true);
    }

    private void requirePossible(MeasureEntry entry, Instant now) {
        MeasureKind kind = entry.kind();
        if (kind.isOfGoal() != (entry.goalId() != null)) {
            throw ProblemException.invalid(
                    "goalId", "Goal", kind.isOfGoal() ? "is required for " + kind : "must be absent for " + kind);
        }
        if (!kind.isWithin(entry.score())) {
            throw ProblemException.invalid(
                    "score", "Range", "must be " + kind.least() + " to " + kind.most() + " for " + kind);
        }
        Instant answered = entry.at().toInstant();
        if (answered.isAfter(now.plus(settings.clockSkew()))) {
            throw ProblemException.invalid("at", "Future", "must not be in the future");
        }
        if (answered.isBefore(now.minus(settings.acceptedAtAll()))) {
            throw ProblemException.invalid(
                    "at",
                    "Past",
                    "must not be more than " + settings.acceptedAtAll().toDays() + " days ago");
        }
    }

    private void requireCorrectable(UUID patientId, Measurement answer) {
        UUID corrects = answer.corrects();
        if (corrects == null) {
            return;
        }
        boolean isOfSame = measurements
                .find(patientId, corrects)
                .filter(wrong -> wrong.kind() == answer.kind() && Objects.equals(wrong.goalId(), answer.goalId()))
                .isPresent();
        if (!isOfSame) {
            throw ProblemException.invalid("corrects", "Unknown", "is not an answer of this patient, kind and goal");
        }
    }

    private static ProblemException alreadyCorrected() {
        String message = "was corrected by another answer already";
        return new ProblemException(
                AdherenceProblem.MEASURE_CORRECTED,
                "corrects: " + message,
                List.of(new FieldProblem("corrects", "Corrected", message)));
    }

    private Outcome again(UUID patientId, Measurement known, Measurement answer) {
        boolean isSame = known.kind() == answer.kind()
                && Objects.equals(known.goalId(), answer.goalId())
                && known.score() == answer.score()
                && known.at().isEqual(answer.at())
                && Objects.equals(known.corrects(), answer.corrects());
        if (!isSame) {
            throw new ProblemException(
                    AdherenceProblem.MEASURE_DIFFERS, "To change it, send another answer that corrects this one.");
        }
        audit.record("READ", patientId, "measure", known.measureId());
        return new Outcome(known, false);
    }
}
