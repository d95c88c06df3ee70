package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.Plan;

/**
 * What is recorded of a patient.
 *
 * @param firstDay the first local day of which all sessions are in it
 * @param sessions from that day on, those taken back included
 * @param noted what is recorded beside sessions
 * @param lastBefore the last local day before that with an entry; null when there is none
 */
public record History(
        Plan plan,
        LocalDate firstDay,
        List<SeenSession> sessions,
        Noted noted,
        @Nullable LocalDate lastBefore) {

    public History {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(SeenSession::day)
                        .thenComparing(SeenSession::recordedAt)
                        .thenComparing(SeenSession::sessionId))
                .toList();
    }

    /**
     * What was known at a moment.
     *
     * @param from the first local day that may look different than when rules looked the last time
     * @param today the patient's local day at that moment
     */
    public Facts at(Instant moment, LocalDate from, LocalDate today) {
        List<SeenSession> known =
                sessions.stream().filter(session -> session.isKnownAt(moment)).toList();
        return new Facts(plan, firstDay, known, noted.at(moment), lastBefore, from, today);
    }
}
