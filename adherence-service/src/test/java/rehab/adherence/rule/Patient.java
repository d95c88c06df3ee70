package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.figure.Breaks;
import rehab.adherence.figure.Dose;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.PlanVersion;
import rehab.adherence.figure.PlannedRoutine;
import rehab.adherence.figure.PrescribedLine;
import rehab.adherence.figure.Range;
import rehab.adherence.figure.Schedule;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.figure.Side;
import rehab.adherence.figure.Suspension;
import rehab.adherence.figure.SuspensionKind;
import rehab.adherence.figure.Thresholds;

/** A patient told in the words of a clinician. Days are of 2026; 5 October is a Monday. */
final class Patient {
    static final RuleLimits DEFAULTS = new RuleLimits(7, 2, 28, 3, 14, new Thresholds(0.8, 0.8, 1.2, 3));
    private static final UUID PRESCRIPTION = new UUID(1, 1);
    private static final UUID ROUTINE = new UUID(1, 2);

    private final List<PlanVersion> versions = new ArrayList<>();
    private final Map<UUID, LocalDate> ended = new HashMap<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private final List<SeenSession> sessions = new ArrayList<>();
    private final List<ToldSymptom> symptoms = new ArrayList<>();
    private final List<RedFlag> redFlags = new ArrayList<>();
    private final List<Flare> flares = new ArrayList<>();
    private final List<WaitingProposal> proposals = new ArrayList<>();
    private final List<RecalledLine> recalled = new ArrayList<>();
    private @Nullable LocalDate lastBefore;

    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    static Patient patient() {
        return new Patient();
    }

    Patient daily(String from) {
        return ordered(from, new Schedule.PerDay(1));
    }

    Patient weekly(String from, int times) {
        return ordered(from, new Schedule.PerWeek(new Range(times, times)));
    }

    private Patient ordered(String from, Schedule schedule) {
        PrescribedLine line = new PrescribedLine(
                new UUID(1, 3),
                new Dose(new Range(3, 3), new Range(10, 10), AmountUnit.REPS, null),
                Side.BOTH_TOGETHER);
        versions.add(new PlanVersion(
                PRESCRIPTION,
                versions.size() + 1,
                day(from),
                null,
                null,
                List.of(new PlannedRoutine(ROUTINE, "Strength", schedule, List.of(line)))));
        return this;
    }

    Patient paused(String from, @Nullable String until) {
        suspensions.add(
                new Suspension(PRESCRIPTION, SuspensionKind.PAUSED, day(from), until == null ? null : day(until)));
        return this;
    }

    Patient endedOn(String day) {
        ended.put(PRESCRIPTION, day(day));
        return this;
    }

    Patient heardOfBefore(String day) {
        lastBefore = day(day);
        return this;
    }

    Patient done(String... days) {
        for (String day : days) {
            session(day, SessionStatus.COMPLETE, null, null, null);
        }
        return this;
    }

    Patient session(
            String day,
            SessionStatus status,
            @Nullable Integer before,
            @Nullable Integer during,
            @Nullable Integer after) {
        return add(day, status, before, during, after, false, day);
    }

    Patient stopped(String day, SessionStatus status) {
        return session(day, status, null, null, null);
    }

    Patient painAfter(String day, int pain) {
        return session(day, SessionStatus.COMPLETE, null, null, pain);
    }

    /** Told outside of a session. */
    Patient toldOfSymptom(String day) {
        return toldOfSymptom(day, day);
    }

    /** Noticed on one day, and told on another. */
    Patient toldOfSymptom(String day, String knownOn) {
        symptoms.add(new ToldSymptom(new UUID(3, symptoms.size()), day(day), at(knownOn, "12:00")));
        return this;
    }

    /** A yes to a red-flag question that holds. */
    Patient redFlag(String day) {
        redFlags.add(new RedFlag(new UUID(4, redFlags.size()), PRESCRIPTION, day(day), at(day, "12:00")));
        return this;
    }

    /** Pain after a session of one day that was worse on another. */
    Patient worse(String day, String knownOn, @Nullable Integer pain) {
        flares.add(new Flare(new UUID(5, flares.size()), PRESCRIPTION, ROUTINE, day(day), pain, at(knownOn, "12:00")));
        return this;
    }

    Patient proposed(String day, @Nullable String settledOn) {
        proposals.add(new WaitingProposal(
                new UUID(6, proposals.size()),
                PRESCRIPTION,
                day(day),
                at(day, "12:00"),
                settledOn == null ? null : at(settledOn, "12:00")));
        return this;
    }

    /** So many lines of a version stand on what was recalled on that day. */
    Patient recalled(String day, int version, int lines) {
        for (int line = 1; line <= lines; line++) {
            recalled.add(new RecalledLine(
                    new UUID(7, 1), PRESCRIPTION, version, new UUID(1, line), day(day), at(day, "12:00")));
        }
        return this;
    }

    /** Skipped because of a symptom. */
    Patient keptFromItBySymptom(String day) {
        stopped(day, SessionStatus.SKIPPED);
        SeenSession last = sessions.remove(sessions.size() - 1);
        sessions.add(new SeenSession(last.sessionId(), last.logged(), null, true, false, last.recordedAt(), null));
        return this;
    }

    Patient commented(String day) {
        return add(day, SessionStatus.COMPLETE, null, null, null, true, day);
    }

    /** Done on one day, and known on another. */
    Patient late(String day, String knownOn) {
        return add(day, SessionStatus.COMPLETE, null, null, null, false, knownOn);
    }

    private Patient add(
            String day,
            SessionStatus status,
            @Nullable Integer before,
            @Nullable Integer during,
            @Nullable Integer after,
            boolean commented,
            String knownOn) {
        LoggedSession logged = new LoggedSession(
                PRESCRIPTION, ROUTINE, day(day), status, status.isAttended() ? 1 : 0, false, before, after);
        sessions.add(new SeenSession(
                new UUID(2, sessions.size()), logged, during, false, commented, at(knownOn, "12:00"), null));
        return this;
    }

    /** The last session turns out to have been entered in error. */
    Patient takenBackOn(String day) {
        SeenSession last = sessions.remove(sessions.size() - 1);
        sessions.add(new SeenSession(
                last.sessionId(),
                last.logged(),
                last.painDuring(),
                last.told(),
                last.commented(),
                last.recordedAt(),
                at(day, "12:00")));
        return this;
    }

    History history() {
        return new History(
                new Plan(versions, new Breaks(suspensions, ended)),
                day("08-03"),
                sessions,
                new Noted(symptoms, redFlags, flares, proposals, recalled),
                lastBefore);
    }

    /** What is known in the evening of that day, everything since then being new. */
    Facts on(String today, String from) {
        return history().at(at(today, "20:00"), day(from), day(today));
    }

    private static Instant at(String day, String time) {
        return Instant.parse("2026-" + day + "T" + time + ":00Z");
    }
}
