package rehab.adherence.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.database.Database;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.session.LoggedSessions;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;

/** Reads the aggregates of the calling administrator's clinic. */
@ApplicationScoped
class ReadClinicSummary {
    private final CurrentCaller caller;
    private final ClinicRecords records;
    private final Database database;
    private final Plans plans;
    private final LoggedSessions sessions;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadClinicSummary(
            CurrentCaller caller,
            ClinicRecords records,
            Database database,
            Plans plans,
            LoggedSessions sessions,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.caller = caller;
        this.records = records;
        this.database = database;
        this.plans = plans;
        this.sessions = sessions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The clinic over some weeks. A clinic has no time zone: its weeks are told by UTC, each patient's days by their own.
     *
     * @param weeks this ISO week and how many before it, counting it
     */
    @Transactional
    public ClinicSummaryView read(int weeks) {
        UUID clinicId = caller.get().clinic();
        Instant now = clock.instant();
        LocalDate to = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate from = Window.ofWeeks(weeks, to).from();
        audit.record("READ", null, "clinic-summary", null);
        List<PatientFigure> patients = records.read(() -> patients(clinicId, from, to, now));
        return new Aggregates(patients, new SmallCells(settings.smallestGroup()), settings.silentAfter())
                .summary(clinicId, from, to);
    }

    private List<PatientFigure> patients(UUID clinicId, LocalDate from, LocalDate to, Instant now) {
        List<KnownPatient> known = database.list(
                "select patient_id, clinic_id, time_zone from patient where clinic_id = ?",
                PatientAccess::read,
                clinicId);
        List<UUID> ids = known.stream().map(KnownPatient::patientId).toList();
        LocalDate sunday = IsoWeek.of(to).sunday(); // somebody's today may be UTC's tomorrow
        Map<UUID, Plan> ordered = plans.of(ids, from);
        Map<UUID, LocalDate> lastDays = sessions.lastDays(ids);
        Map<UUID, List<LoggedSession>> logged = sessions.between(ids, from, sunday);
        return known.stream()
                .map(patient -> {
                    UUID id = patient.patientId();
                    Plan plan = ordered.getOrDefault(id, Plan.none());
                    List<LoggedSession> own = logged.getOrDefault(id, List.of());
                    LocalDate today = patient.today(now);
                    Window window = new Window(from, sunday, today);
                    return new PatientFigure(
                            today, plan, Adherence.of(window, plan, own, settings.thresholds()), own, lastDays.get(id));
                })
                .toList();
    }
}
