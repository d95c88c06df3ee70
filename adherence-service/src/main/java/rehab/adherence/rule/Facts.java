package rehab.adherence.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;

/**
 * What is known of a patient at a moment.
 *
 * @param firstDay the first local day of which all sessions are known
 * @param sessions that stand, oldest first
 * @param noted what is known beside sessions
 * @param lastBefore the last local day before that with an entry; null when there is none
 * @param from the first local day that may look different than when rules looked the last time
 * @param today has not ended
 */
public record Facts(
        Plan plan,
        LocalDate firstDay,
        List<SeenSession> sessions,
        Noted noted,
        @Nullable LocalDate lastBefore,
        LocalDate from,
        LocalDate today) {

    public Facts {
        sessions = List.copyOf(sessions);
    }

    /** Sessions that rules may not have looked at yet. */
    Stream<SeenSession> fresh() {
        return sessions.stream().filter(session -> !session.day().isBefore(from));
    }

    List<LoggedSession> logged() {
        return sessions.stream().map(SeenSession::logged).toList();
    }

    /** The last local day with an entry, a skip included. */
    Optional<LocalDate> lastDay() {
        return sessions.isEmpty()
                ? Optional.ofNullable(lastBefore)
                : Optional.of(sessions.get(sessions.size() - 1).day());
    }
}
