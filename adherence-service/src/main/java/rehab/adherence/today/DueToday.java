package rehab.adherence.today;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.SessionStatus;

/** Whether anything is left to do today, for those who need to know no more than that. */
@ApplicationScoped
public class DueToday {
    private final TodaysRoutines routines;

    DueToday(TodaysRoutines routines) {
        this.routines = routines;
    }

    /** How a patient's day stands. */
    public enum Standing {
        /** Something is left to do. */
        DUE,
        /** Nothing is left: it was done, or the patient has said today why not. */
        DONE,
        /** Nothing has to be done. */
        NOT_DUE,
        /** All that would be due is paused. */
        PAUSED,
        /** Something must not be done until a clinician has looked at it. */
        ON_HOLD
    }

    /** Inside of the caller's transaction, which must see the patient's plan and sessions. */
    public Standing of(KnownPatient patient, LocalDate today) {
        TodaysRoutines.Day day = routines.of(patient, today, Set.of());
        return standing(day.routines().stream()
                .map(routine -> routine.state() == TodayView.State.DUE && isAnswered(routine, day.sessions(), today)
                        ? TodayView.State.DONE
                        : routine.state())
                .toList());
    }

    static Standing standing(Collection<TodayView.State> routines) {
        if (routines.contains(TodayView.State.ON_HOLD)) {
            return Standing.ON_HOLD;
        }
        if (routines.contains(TodayView.State.DUE)) {
            return Standing.DUE;
        }
        if (routines.contains(TodayView.State.DONE)) {
            return Standing.DONE;
        }
        return routines.contains(TodayView.State.SUSPENDED) ? Standing.PAUSED : Standing.NOT_DUE;
    }

    /** Whoever skipped it today and said why, or had to stop, knows that it is there. */
    private static boolean isAnswered(TodayView.Routine routine, List<LoggedSession> sessions, LocalDate today) {
        return sessions.stream()
                .filter(session -> session.day().equals(today))
                .filter(session -> session.prescriptionId().equals(routine.prescriptionId())
                        && session.routineId().equals(routine.routineId()))
                .anyMatch(session -> session.status() == SessionStatus.SKIPPED
                        || session.status().isStopped());
    }
}
