package rehab.adherence.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.figure.Plan;
import rehab.adherence.plan.OrderedVersion;
import rehab.adherence.plan.Plans;
import rehab.adherence.problem.AdherenceProblem;
import rehab.adherence.reckoning.Changes;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Keeps what a patient tells of symptoms outside of a session, and puts everything that is prescribed on hold. */
@ApplicationScoped
class ReportSymptoms {
    private final PatientAccess access;
    private final CurrentCaller caller;
    private final SymptomReports reports;
    private final Plans plans;
    private final HoldForSymptom hold;
    private final Changes changes;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReportSymptoms(
            PatientAccess access,
            CurrentCaller caller,
            SymptomReports reports,
            Plans plans,
            HoldForSymptom hold,
            Changes changes,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.caller = caller;
        this.reports = reports;
        this.plans = plans;
        this.hold = hold;
        this.changes = changes;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param isNew whether it was told now
     */
    record Reported(SymptomReportView report, boolean isNew) {}

    /**
     * Keeps the report under the id that the client made for it, unless it is known.
     *
     * @throws ProblemException 404 when the patient is not the caller; 400 naming a field; 409 when the id was used for
     *     another report
     */
    @Transactional
    public Reported report(UUID patientId, UUID reportId, SymptomEntry sent) {
        KnownPatient patient = access.require(patientId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<SymptomReportView> known = reports.find(patientId, reportId);
        if (known.isPresent()) {
            return again(known.get(), sent.kept());
        }
        requirePossible(sent, now);
        SymptomEntry entry = sent.kept();
        var report = new SymptomReportView(
                reportId, patientId, entry.symptoms(), entry.at(), now.atOffset(ZoneOffset.UTC), entry.note());
        if (!reports.add(patient, report, caller.get().subject())) {
            return again(reports.find(patientId, reportId).orElseThrow(), entry);
        }
        LocalDate day = patient.today(entry.at().toInstant());
        holdAll(patient, HoldForSymptom.Told.outside(reportId, day), patient.today(now));
        changes.say(patientId, patient.clinicId(), day);
        audit.record("CREATE", patientId, "symptom-report", reportId);
        return new Reported(report, true);
    }

    /** All that is in force or begins later, suspended or not. */
    private void holdAll(KnownPatient patient, HoldForSymptom.Told told, LocalDate today) {
        Plan plan = plans.of(patient.patientId());
        plans.on(patient.patientId(), today).stream()
                .map(OrderedVersion::prescriptionId)
                .filter(prescriptionId -> plan.over(prescriptionId, today).isEmpty())
                .forEach(prescriptionId -> hold.hold(patient, prescriptionId, told));
    }

    private void requirePossible(SymptomEntry sent, Instant now) {
        Instant noticed = sent.at().toInstant();
        if (noticed.isAfter(now.plus(settings.clockSkew()))) {
            throw ProblemException.invalid("at", "Future", "must not be in the future");
        }
        if (noticed.isBefore(now.minus(settings.acceptedAtAll()))) {
            throw ProblemException.invalid(
                    "at",
                    "Past",
                    "must not be more than " + settings.acceptedAtAll().toDays() + " days ago");
        }
    }

    private Reported again(SymptomReportView known, SymptomEntry entry) {
        if (!known.tells(entry)) {
            throw new ProblemException(AdherenceProblem.REPORT_DIFFERS, "Tell what else there is in another report.");
        }
        audit.record("READ", known.patientId(), "symptom-report", known.id());
        return new Reported(known, false);
    }
}
