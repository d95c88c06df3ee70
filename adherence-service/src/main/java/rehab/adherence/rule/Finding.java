package rehab.adherence.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found.
 *
 * @param key what it is about; a rule finds one thing under one key, however often it looks
 * @param day the patient's local day that it is about
 * @param about the prescription, routine, session or report that it is about, as far as it is about one
 * @param numbers coded numbers that make it understandable, the line that was crossed among them
 */
public record Finding(ReviewRule rule, String key, What what, LocalDate day, About about, Map<String, Double> numbers) {
    /** The line that was crossed. */
    static final String THRESHOLD = "threshold";

    public Finding {
        numbers = Map.copyOf(numbers);
    }

    /** What a finding points at. */
    public enum What {
        SESSION,
        SYMPTOM_REPORT,
        SILENCE,
        MISSED_SESSIONS,
        WEEK,
        RED_FLAG_ANSWERS,
        FOLLOW_UP,
        PROPOSAL,
        RECALL
    }

    /**
     * Where to look; null where it is about all.
     *
     * @param reportId of a symptom told outside of a session
     * @param aboutId the answers, proposal or recall, as {@link What} says
     */
    public record About(
            @Nullable UUID prescriptionId,
            @Nullable UUID routineId,
            @Nullable UUID sessionId,
            @Nullable UUID reportId,
            @Nullable UUID aboutId) {
        static final About ALL = new About(null, null, null, null, null);

        static About of(UUID prescriptionId, UUID aboutId) {
            return new About(prescriptionId, null, null, null, aboutId);
        }
    }

    static Finding of(ReviewRule rule, SeenSession session, Map<String, Double> numbers) {
        return new Finding(
                rule,
                session.sessionId().toString(),
                What.SESSION,
                session.day(),
                new About(
                        session.logged().prescriptionId(),
                        session.logged().routineId(),
                        session.sessionId(),
                        null,
                        null),
                numbers);
    }
}
