package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One routine on one day on which it was ordered and not suspended, with what was logged for it.
 *
 * @param begunDuring whether the prescription began some time into that day
 */
record RoutineDay(
        LocalDate day, UUID prescriptionId, PlannedRoutine routine, boolean begunDuring, List<LoggedSession> sessions) {

    /** What the day adds to the plan: what was not done on the day that the prescription began is not held against anybody. */
    Schedule.Share share() {
        Schedule.Share whole = routine.schedule().on(day);
        return begunDuring ? whole.asFarAs(done()) : whole;
    }

    int done() {
        return (int) attended().count();
    }

    /** Sessions done, or skipped with a reason. */
    int answered() {
        return sessions.size();
    }

    double dose() {
        return attended().mapToDouble(LoggedSession::relativeDose).sum();
    }

    double mostSessionDose() {
        return routine.mostSessionDose();
    }

    boolean isAttended() {
        return done() > 0;
    }

    boolean isSkipped() {
        return sessions.stream().anyMatch(LoggedSession::isSkipped);
    }

    private Stream<LoggedSession> attended() {
        return sessions.stream().filter(session -> session.status().isAttended());
    }
}
