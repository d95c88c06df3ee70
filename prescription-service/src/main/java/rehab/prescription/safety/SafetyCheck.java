package rehab.prescription.safety;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.problem.PrescriptionProblem;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.Recalls;

/**
 * Checks whether what is prescribed is safe for a patient, in two steps: the catalog is asked before the transaction begins,
 * and inside it, with nothing moving any more, it is decided whether everything found has been answered.
 */
@ApplicationScoped
public class SafetyCheck {
    private final PatientConditions conditions;
    private final Recalls recalls;
    private final RuleCatalog catalog;
    private final FindingRepository findings;
    private final RefusedFindings refused;
    private final Tenancy tenancy;
    private final Clock clock;

    SafetyCheck(
            PatientConditions conditions,
            Recalls recalls,
            RuleCatalog catalog,
            FindingRepository findings,
            RefusedFindings refused,
            Tenancy tenancy,
            Clock clock) {
        this.conditions = conditions;
        this.recalls = recalls;
        this.catalog = catalog;
        this.findings = findings;
        this.refused = refused;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Asks the catalog; to be called outside of a transaction. A patient without conditions is clear without asking: rules
     * speak of conditions only. A catalog that does not answer is a finding, not a failure.
     *
     * @param on the patient's local day for which it is checked
     * @throws ProblemException 401 when the caller's token has run out; 404 when the caller may not know the patient
     */
    public Assessment assess(UUID patientId, List<SafetyLine> lines, LocalDate on) {
        PatientConditions.Present present = QuarkusTransaction.requiringNew().call(() -> conditions.present(patientId));
        return assess(patientId, present, lines, on);
    }

    /** As {@link #assess(UUID, List, LocalDate)}, as if the patient had these conditions. */
    public Assessment assess(UUID patientId, PatientConditions.Present present, List<SafetyLine> lines, LocalDate on) {
        return check(patientId, present, lines.stream().map(CheckedLine::of).toList(), on);
    }

    Assessment check(UUID patientId, PatientConditions.Present present, List<CheckedLine> lines, LocalDate on) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (present.conditions().isEmpty() || lines.isEmpty()) {
            return new Assessment(patientId, present, lines, List.of(), at);
        }
        Set<UUID> exercises = lines.stream().map(CheckedLine::exerciseId).collect(Collectors.toSet());
        KnownRecalls known = QuarkusTransaction.requiringNew().call(() -> recalls.among(exercises));
        var checkup = new Checkup(on, present.conditions(), lines, known);
        UUID clinicId = catalog.isOwnBehalf() ? tenancy.acting().clinicId() : null;
        List<Found> found = catalog.check(checkup.question(clinicId))
                .map(checkup::read)
                .orElseGet(() -> List.of(Found.unchecked(null, null, null, null, UncheckedReason.CATALOG_AWAY)));
        return new Assessment(patientId, present, lines, found, at);
    }

    /**
     * Lets pass what is clear or answered, and keeps what was found; to be called inside the transaction, with the
     * prescription locked. From here on the patient's conditions stay as they are until the transaction ends. What was found
     * is kept too when it refuses.
     *
     * @param version the number of the version that is to be in force
     * @return the rules that are broken in spite of a warning
     * @throws ProblemException 409 {@code CONDITIONS_CHANGED} when conditions or rules moved since the assessment; 409
     *     {@code SAFETY_FINDINGS_OPEN} with the check as its member {@code check}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<OverriddenRule> requireAnswered(
            Assessment assessment, UUID patientId, UUID prescriptionId, int version, Moment moment) {
        requireSameFacts(assessment, patientId);
        Judged judged = judge(assessment, prescriptionId, version);
        var occasion = new FindingRepository.Occasion(patientId, prescriptionId, version, moment, assessment.at());
        if (!judged.isAnswered()) {
            refused.remember(occasion, judged.found());
            throw new ProblemException(
                            PrescriptionProblem.SAFETY_FINDINGS_OPEN,
                            "Answer what the safety check found, or change the prescription.")
                    .with("check", judged.view());
        }
        findings.add(occasion, judged.found());
        return judged.overrides();
    }

    /**
     * Keeps what was found for a prescription that is active, and says what of it nobody has answered; to be called inside the
     * transaction, with the prescription and the patient's conditions locked and found unmoved since the assessment.
     *
     * @param version of the prescription, the newest
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Screened screen(Assessment assessment, UUID prescriptionId, int version, Moment moment) {
        Judged judged = judge(assessment, prescriptionId, version);
        var occasion = new FindingRepository.Occasion(
                assessment.patientId(), prescriptionId, version, moment, assessment.at());
        findings.add(occasion, judged.found());
        return new Screened(judged.isChecked(), findings.ids(occasion, judged.open()));
    }

    private void requireSameFacts(Assessment assessment, UUID patientId) {
        if (!assessment.patientId().equals(patientId)) {
            throw new IllegalArgumentException("an assessment of somebody else");
        }
        if (conditions.share(patientId) != assessment.sequence()) {
            throw changed();
        }
    }

    /** What a client is told to do again. */
    static ProblemException changed() {
        return new ProblemException(
                PrescriptionProblem.CONDITIONS_CHANGED,
                "The patient's conditions or the rules changed while this was checked; nothing was changed. Try again.");
    }

    /** How far everything found has been answered; in a transaction. */
    Judged judge(Assessment assessment, UUID prescriptionId, int version) {
        var present = new AnswerPolicy.Present(version, assessment.lines(), assessment.conditions());
        if (assessment.found().isEmpty()) {
            return Judged.of(assessment.at(), present, List.of(), List.of());
        }
        List<Found> found = assessment.isCatalogAway()
                ? Remembered.with(assessment, findings.broken(assessment.patientId(), prescriptionId))
                : assessment.found();
        List<Acknowledgement> given = findings.answers(assessment.patientId(), prescriptionId);
        return Judged.of(assessment.at(), present, found, given);
    }
}
