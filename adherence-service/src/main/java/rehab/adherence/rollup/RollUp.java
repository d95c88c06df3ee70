package rehab.adherence.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.PatientWeeks;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.session.LoggedSessions;

/** Makes rollups from what is stored, from a week on; what was kept of these weeks is replaced. */
@ApplicationScoped
class RollUp {
    private final Plans plans;
    private final LoggedSessions sessions;
    private final RollupRows rows;

    RollUp(Plans plans, LoggedSessions sessions, RollupRows rows) {
        this.plans = plans;
        this.sessions = sessions;
        this.rows = rows;
    }

    /** A patient and their today. */
    record Of(KnownPatient patient, LocalDate today) {}

    /** As many statements for a hundred patients as for one. */
    void from(LocalDate monday, List<Of> patients) {
        List<UUID> ids = patients.stream().map(of -> of.patient().patientId()).toList();
        LocalDate last =
                patients.stream().map(Of::today).max(LocalDate::compareTo).orElse(monday);
        Map<UUID, Plan> ordered = plans.of(ids, monday);
        Map<UUID, List<LoggedSession>> logged = sessions.between(ids, monday, last);
        Map<UUID, LocalDate> lastDays = sessions.lastDays(ids);
        List<WeekRow> weeks = new ArrayList<>();
        List<StandingRow> standings = new ArrayList<>();
        for (Of of : patients) {
            UUID id = of.patient().patientId();
            Plan plan = ordered.getOrDefault(id, Plan.none());
            weeks(monday, of, plan, logged.getOrDefault(id, List.of())).forEach(weeks::add);
            standings.add(new StandingRow(
                    id,
                    of.patient().clinicId(),
                    of.today(),
                    plan.activeSince(of.today()).orElse(null),
                    lastDays.get(id)));
        }
        rows.replace(ids, monday, weeks, standings);
    }

    private static Stream<WeekRow> weeks(LocalDate monday, Of of, Plan plan, List<LoggedSession> logged) {
        Optional<LocalDate> first = Stream.concat(
                        plan.firstDay().stream(), logged.stream().map(LoggedSession::day))
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(monday) ? monday : IsoWeek.of(day).monday())
                .filter(day -> !day.isAfter(of.today()));
        return first.stream()
                .flatMap(from -> PatientWeeks.of(new Window(from, of.today(), of.today()), plan, logged).stream())
                .filter(week -> !week.isEmpty())
                .map(week -> WeekRow.of(of.patient(), week));
    }
}
