package rehab.adherence.progression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.plan.OrderedLine;

/**
 * What a rule would have proposed on what was logged.
 *
 * @param from the first local day that was looked at
 * @param sessions every session of the line, oldest first
 */
@Schema(
        name = "ProgressionReplay",
        requiredProperties = {"lineId", "exerciseName", "from", "sessions"})
record ProgressionReplayView(UUID lineId, String exerciseName, LocalDate from, List<Session> sessions) {

    static ProgressionReplayView of(OrderedLine line, LocalDate from, List<Replay.Step> steps) {
        return new ProgressionReplayView(
                line.lineId(),
                line.exerciseName(),
                from,
                steps.stream().map(Session::of).toList());
    }

    /**
     * One session.
     *
     * @param date its local day
     * @param version the version that it was done by
     * @param outcome what it says for or against the next step
     * @param proposal what the rule would have proposed after it; absent: nothing
     */
    @Schema(
            name = "ReplayedSession",
            requiredProperties = {"sessionId", "date", "version", "outcome"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            UUID sessionId,
            LocalDate date,
            int version,
            Outcome outcome,
            @Nullable Proposal proposal) {
        static Session of(Replay.Step step) {
            Performance done = step.done();
            return new Session(
                    done.sessionId(),
                    done.day(),
                    done.version(),
                    step.outcome(),
                    step.proposed().map(Proposal::of).orElse(null));
        }
    }

    /**
     * What would have been proposed.
     *
     * @param because one line saying why
     */
    @Schema(
            name = "ReplayedProposal",
            requiredProperties = {"direction", "change", "because"})
    record Proposal(Direction direction, DoseChange change, String because) {
        static Proposal of(Proposed proposed) {
            return new Proposal(proposed.direction(), proposed.change(), proposed.because());
        }
    }
}
