package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One routine on one day on which it was ordered and not suspended, with what was logged for it. */
record RoutineDay(LocalDate day, UUID prescriptionId, PlannedRoutine routine, List<LoggedSession> sessions) {

    Schedule.Share share() {
        return routine.schedule().on(day);
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
