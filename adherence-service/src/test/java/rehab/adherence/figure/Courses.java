package rehab.adherence.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course of treatment told in the words of a clinician: what was ordered when, what was logged, and what day it is. */
final class Courses {
    static final Thresholds DEFAULTS = new Thresholds(0.8, 0.8, 1.2, 3);
    private static final UUID PRESCRIPTION = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final List<PlanVersion> versions = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private final Map<UUID, LocalDate> lastDays = new HashMap<>();
    private final List<LoggedSession> sessions = new ArrayList<>();

    /** The year of every worked case; 5 October 2026 is a Monday. */
    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    static Schedule perWeek(int min, int max) {
        return new Schedule.PerWeek(new Range(min, max));
    }

    static Schedule perDay(int times) {
        return new Schedule.PerDay(times);
    }

    static Schedule mondayWednesdayFriday() {
        return new Schedule.DaysOfWeek(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 1);
    }

    static Schedule asNeeded() {
        return new Schedule.AsNeeded();
    }

    static Dose dose(int sets, int reps) {
        return new Dose(new Range(sets, sets), new Range(reps, reps), AmountUnit.REPS, null);
    }

    static PlannedRoutine routine(String name, Schedule schedule, PrescribedLine... lines) {
        List<PrescribedLine> ordered =
                lines.length == 0 ? List.of(line("press", dose(2, 10), Side.BOTH_TOGETHER)) : List.of(lines);
        return new PlannedRoutine(id(name), name, schedule, ordered);
    }

    static PrescribedLine line(String name, Dose dose, Side side) {
        return new PrescribedLine(id(name), dose, side);
    }

    static UUID id(String name) {
        return new UUID(7, name.hashCode());
    }

    static Courses course() {
        return new Courses();
    }

    /** From this day on, one routine. */
    Courses from(String day, Schedule schedule) {
        return from(day, routine("strength", schedule));
    }

    /** From this day on, these routines: the next version. */
    Courses from(String day, PlannedRoutine... routines) {
        versions.add(new PlanVersion(PRESCRIPTION, versions.size() + 1, day(day), null, null, List.of(routines)));
        return this;
    }

    /** What was ordered last was activated on this day. */
    Courses activated(String day) {
        PlanVersion last = versions.remove(versions.size() - 1);
        versions.add(new PlanVersion(
                last.prescriptionId(), last.version(), last.effectiveFrom(), last.until(), day(day), last.routines()));
        return this;
    }

    /** What was ordered last is ordered up to this day. */
    Courses until(String day) {
        PlanVersion last = versions.remove(versions.size() - 1);
        versions.add(new PlanVersion(
                last.prescriptionId(),
                last.version(),
                last.effectiveFrom(),
                day(day),
                last.activatedOn(),
                last.routines()));
        return this;
    }

    /** Stopped or completed, with this as its last day. */
    Courses ended(String lastDay) {
        lastDays.put(PRESCRIPTION, day(lastDay));
        return this;
    }

    /** Paused from that day until before this one; null while it lasts. */
    Courses paused(String from, @Nullable String until) {
        return setAside(SuspensionKind.PAUSED, from, until);
    }

    /** On hold from that day until before this one; null while it lasts. */
    Courses held(String from, @Nullable String until) {
        return setAside(SuspensionKind.ON_HOLD, from, until);
    }

    private Courses setAside(SuspensionKind kind, String from, @Nullable String until) {
        suspensions.add(new Suspension(PRESCRIPTION, kind, day(from), until == null ? null : day(until)));
        return this;
    }

    Courses done(String... days) {
        for (String day : days) {
            log("strength", day, SessionStatus.COMPLETE, 1);
        }
        return this;
    }

    Courses log(String routine, String day, SessionStatus status, double relativeDose) {
        sessions.add(new LoggedSession(PRESCRIPTION, id(routine), day(day), status, relativeDose, false, null, null));
        return this;
    }

    Courses late(String day) {
        sessions.add(
                new LoggedSession(PRESCRIPTION, id("strength"), day(day), SessionStatus.COMPLETE, 1, true, null, null));
        return this;
    }

    /** The same entries, arrived in another order. */
    Courses shuffled(long seed) {
        Collections.shuffle(sessions, new Random(seed));
        return this;
    }

    AdherenceFigure figure(String from, String to, String today) {
        return Adherence.of(new Window(day(from), day(to), day(today)), plan(), sessions, DEFAULTS);
    }

    Plan plan() {
        return new Plan(versions, new Breaks(suspensions, lastDays));
    }

    /** Such as {@code 2 of 2, 100 %}: done, due, and the capped figure. */
    static String read(Tally tally) {
        Double figure = tally.figure();
        return tally.done() + " of " + Math.round(tally.target() * 100) / 100.0 + ", "
                + (figure == null ? "no figure" : Math.round(figure * 100) + " %");
    }
}
