package rehab.adherence.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Any course of treatment within eight weeks: some versions of one or two routines, pauses and holds that may overlap, an end,
 * and any log, also of what was not ordered.
 */
record AnyCourse(
        List<PlanVersion> versions, List<Suspension> suspensions, Map<UUID, LocalDate> ends, List<LoggedSession> log) {
    static final LocalDate FIRST = LocalDate.parse("2026-10-05");
    static final int DAYS = 56;
    private static final UUID PRESCRIPTION = new UUID(0, 1);
    private static final List<UUID> ROUTINES = List.of(new UUID(0, 11), new UUID(0, 12));
    private static final int SIZE = 1000;

    /** The courses of these seeds: the same at every run. */
    static List<AnyCourse> of(int count) {
        List<AnyCourse> courses = new ArrayList<>();
        JqwikSession.run(() -> {
            var generator = courses().generator(SIZE);
            for (int seed = 0; seed < count; seed++) {
                courses.add(generator.next(new Random(seed)).value());
            }
        });
        return courses;
    }

    AdherenceFigure figure(LocalDate today) {
        return figure(log, today);
    }

    AdherenceFigure figure(List<LoggedSession> sessions, LocalDate today) {
        Window window = new Window(FIRST, FIRST.plusDays(DAYS - 1L), today);
        return Adherence.of(window, plan(), sessions, Courses.DEFAULTS);
    }

    private Plan plan() {
        return new Plan(versions, new Breaks(suspensions, ends));
    }

    private static Arbitrary<AnyCourse> courses() {
        return Combinators.combine(
                        anyVersions(),
                        anySuspensions(),
                        days().injectNull(0.7),
                        sessions().list().ofMaxSize(80))
                .as((versions, suspensions, end, log) ->
                        new AnyCourse(versions, suspensions, end == null ? Map.of() : Map.of(PRESCRIPTION, end), log));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
    }

    private static Arbitrary<List<PlanVersion>> anyVersions() {
        return Combinators.combine(days(), days().injectNull(0.8), days().injectNull(0.5), routines())
                .as((from, until, activated, routines) ->
                        new PlanVersion(PRESCRIPTION, 1, from, until, activated, routines))
                .list()
                .ofMaxSize(4)
                .map(AnyCourse::numbered);
    }

    private static List<PlanVersion> numbered(List<PlanVersion> versions) {
        List<PlanVersion> numbered = new ArrayList<>();
        for (PlanVersion version : versions) {
            numbered.add(new PlanVersion(
                    PRESCRIPTION,
                    numbered.size() + 1,
                    version.effectiveFrom(),
                    version.until(),
                    version.activatedOn(),
                    version.routines()));
        }
        return numbered;
    }

    private static Arbitrary<List<PlannedRoutine>> routines() {
        return schedules().list().ofMinSize(1).ofMaxSize(2).map(schedules -> {
            List<PlannedRoutine> routines = new ArrayList<>();
            for (Schedule schedule : schedules) {
                UUID id = ROUTINES.get(routines.size());
                routines.add(new PlannedRoutine(
                        id,
                        "routine",
                        schedule,
                        List.of(new PrescribedLine(id, Courses.dose(2, 10), Side.BOTH_TOGETHER))));
            }
            return routines;
        });
    }

    private static Arbitrary<Schedule> schedules() {
        Arbitrary<Schedule> perWeek = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 5))
                .as((min, more) -> new Schedule.PerWeek(new Range(min, min + more)));
        Arbitrary<Schedule> perDay = Arbitraries.integers().between(1, 4).map(Schedule.PerDay::new);
        Arbitrary<Schedule> onDays = Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1),
                        Arbitraries.integers().between(1, 3))
                .as((days, times) -> new Schedule.DaysOfWeek(new HashSet<>(days), times));
        return Arbitraries.oneOf(perWeek, perDay, onDays, Arbitraries.just(new Schedule.AsNeeded()));
    }

    private static Arbitrary<List<Suspension>> anySuspensions() {
        return Combinators.combine(
                        Arbitraries.of(SuspensionKind.values()),
                        days(),
                        Arbitraries.integers().between(0, 20).injectNull(0.2))
                .as((kind, from, length) ->
                        new Suspension(PRESCRIPTION, kind, from, length == null ? null : from.plusDays(length)))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<LoggedSession> sessions() {
        return Combinators.combine(
                        Arbitraries.of(ROUTINES),
                        days(),
                        Arbitraries.of(SessionStatus.values()),
                        Arbitraries.doubles().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 10).injectNull(0.5))
                .as((routine, day, status, dose, late, pain) -> new LoggedSession(
                        PRESCRIPTION, routine, day, status, status.isAttended() ? dose : 0, late, null, pain));
    }
}
