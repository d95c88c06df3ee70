package rehab.adherence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.clinicrule.ClinicRules;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.LineFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.session.LoggedLines;
import rehab.adherence.session.LoggedSessions;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Reads one patient's adherence over some local days. */
@ApplicationScoped
class ReadAdherence {
    private static final int USUAL_WEEKS = 4;
    private static final long LONGEST_DAYS = 400;

    private final PatientAccess access;
    private final Plans plans;
    private final LoggedSessions sessions;
    private final LoggedLines lines;
    private final ClinicRules rules;
    private final Audit audit;
    private final Clock clock;

    ReadAdherence(
            PatientAccess access,
            Plans plans,
            LoggedSessions sessions,
            LoggedLines lines,
            ClinicRules rules,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.sessions = sessions;
        this.lines = lines;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The figures from one local day to another.
     *
     * @param from null: the Monday three weeks before the week of {@code to}
     * @param to null: the patient's today
     * @throws ProblemException 404 when the patient is not the caller's; 400 naming from when the days are none or more
     *     than 400
     */
    @Transactional
    public AdherenceView read(UUID patientId, @Nullable LocalDate from, @Nullable LocalDate to) {
        KnownPatient patient = access.require(patientId);
        Window window = window(from, to, patient.today(clock.instant()));
        List<LoggedSession> logged = sessions.of(patientId, window.from(), window.to());
        AdherenceFigure figure = Adherence.of(
                window,
                plans.of(patientId),
                logged,
                rules.of(patient.clinicId()).limits().figures());
        List<LineFigure> ofLines = LineFigure.of(lines.of(patientId, window.from(), window.to()));
        audit.record("READ", patientId, "adherence", null);
        return AdherenceView.of(window.from(), window.to(), patient.zone().getId(), figure, ofLines, logged);
    }

    private static Window window(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        if (Math.abs(ChronoUnit.DAYS.between(today, last)) > LONGEST_DAYS * 10) {
            throw ProblemException.invalid("to", "Range", "must be within ten years of today");
        }
        LocalDate first = from == null ? Window.ofWeeks(USUAL_WEEKS, last).from() : from;
        if (first.isAfter(last)) {
            throw ProblemException.invalid("from", "Order", "must not be after to");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS) {
            throw ProblemException.invalid("from", "Range", "must be at most " + LONGEST_DAYS + " days before to");
        }
        return new Window(first, last, today);
    }
}
