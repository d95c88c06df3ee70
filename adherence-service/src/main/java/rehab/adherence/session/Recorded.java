package rehab.adherence.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.SessionScore;
import rehab.adherence.figure.Side;
import rehab.adherence.pain.PainVerdict;
import rehab.adherence.plan.OrderedDose;

/**
 * A session as it was recorded, with everything that was found out at that time; none of it changes later.
 *
 * @param entry what the client sent; its lines are those of {@code lines}
 * @param localDate the patient's local day
 * @param recordedBy the account that sent it
 * @param superseded whether another version was in force on that day
 * @param extra whether it counts towards no target
 * @param redFlagsUnanswered whether the red-flag questions had not been answered by then
 * @param asksFollowUp whether it is asked a day later if its pain has settled
 * @param lines every line that was ordered, in the order's order
 */
record Recorded(
        UUID sessionId,
        UUID patientId,
        UUID clinicId,
        SessionEntry entry,
        LocalDate localDate,
        OffsetDateTime recordedAt,
        String recordedBy,
        boolean late,
        SessionScore score,
        boolean superseded,
        boolean extra,
        boolean redFlagsUnanswered,
        boolean asksFollowUp,
        List<Line> lines) {

    /** Whether the patient told of a symptom of the stop list in it. */
    boolean tellsSymptom() {
        return entry.tellsSymptom()
                || lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.entry()))
                        .anyMatch(LineEntry::tellsSymptom);
    }

    Recorded withLines(List<Line> those) {
        return with(redFlagsUnanswered, those);
    }

    Recorded withRedFlagsUnanswered(boolean unanswered) {
        return with(unanswered, lines);
    }

    private Recorded with(boolean unanswered, List<Line> those) {
        return new Recorded(
                sessionId,
                patientId,
                clinicId,
                entry,
                localDate,
                recordedAt,
                recordedBy,
                late,
                score,
                superseded,
                extra,
                unanswered,
                asksFollowUp,
                those);
    }

    /**
     * One ordered line.
     *
     * @param completion 0 to 1; 0 for a line that was not reported
     * @param entry what was reported; null when nothing was
     * @param painVerdict by the pain rule; null when nothing is known of pain
     */
    record Line(
            Target target,
            double completion,
            @Nullable LineEntry entry,
            @Nullable PainVerdict painVerdict) {}

    /** What was ordered: a snapshot that no later version changes. */
    record Target(
            UUID lineId, UUID exerciseId, int exerciseRevision, String exerciseName, Side side, OrderedDose dose) {}
}
