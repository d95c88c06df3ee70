package rehab.adherence.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * How one session stands against its targets.
 *
 * @param status by definition 5
 * @param completion mean over the ordered lines of min(1, done ÷ minimum), 0 to 1; a line not logged is 0
 * @param relativeDose the same, not capped
 */
public record SessionScore(SessionStatus status, double completion, double relativeDose) {

    /**
     * Scores a session.
     *
     * @param ordered the lines of the routine in the version that the session names
     * @param done at most one entry per line
     * @param skipped whether the patient gave a reason for doing nothing
     * @return empty when nothing was done and no reason was given: that is no report at all
     */
    public static Optional<SessionScore> of(
            List<PrescribedLine> ordered, List<DoneLine> done, boolean skipped, Thresholds thresholds) {
        double completion = mean(ordered, done, PrescribedLine::completion);
        double relativeDose = mean(ordered, done, PrescribedLine::relativeDose);
        return status(completion, done, skipped, thresholds)
                .map(status -> new SessionScore(status, completion, relativeDose));
    }

    /** The same, ended by a symptom that was told for the session as a whole. */
    public SessionScore endedBySymptom() {
        return new SessionScore(SessionStatus.STOPPED_SYMPTOM, completion, relativeDose);
    }

    private static Optional<SessionStatus> status(
            double completion, List<DoneLine> done, boolean skipped, Thresholds thresholds) {
        if (stoppedBy(StopReason.SYMPTOM, done)) {
            return Optional.of(SessionStatus.STOPPED_SYMPTOM);
        }
        if (stoppedBy(StopReason.PAIN, done)) {
            return Optional.of(SessionStatus.STOPPED_PAIN);
        }
        if (thresholds.isComplete(completion)) {
            return Optional.of(SessionStatus.COMPLETE);
        }
        if (completion > 0) {
            return Optional.of(SessionStatus.PARTIAL);
        }
        boolean saidWhy = skipped || done.stream().anyMatch(line -> line.stopReason() != null);
        return saidWhy ? Optional.of(SessionStatus.SKIPPED) : Optional.empty();
    }

    private static boolean stoppedBy(StopReason reason, List<DoneLine> done) {
        return done.stream().anyMatch(line -> line.stopReason() == reason);
    }

    private static double mean(
            List<PrescribedLine> ordered,
            List<DoneLine> done,
            ToDoubleBiFunction<PrescribedLine, List<DoneSet>> measure) {
        return ordered.stream()
                .mapToDouble(line -> measure.applyAsDouble(line, setsOf(line, done)))
                .average()
                .orElse(0);
    }

    private static List<DoneSet> setsOf(PrescribedLine line, List<DoneLine> done) {
        return done.stream()
                .filter(entry -> entry.lineId().equals(line.lineId()))
                .findFirst()
                .map(DoneLine::sets)
                .orElse(List.of());
    }
}
