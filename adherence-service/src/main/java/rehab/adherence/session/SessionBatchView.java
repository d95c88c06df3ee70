package rehab.adherence.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.Problem;

/**
 * What became of each session of a batch, in the order in which they were sent.
 *
 * @param results as many as there were sessions
 */
@Schema(name = "SessionBatchResult", requiredProperties = "results")
record SessionBatchView(List<Result> results) {

    /**
     * One session, answered as if it had been sent alone.
     *
     * @param status the HTTP status: 201 logged, 200 known, else refused
     * @param session absent when it was refused
     * @param problem absent when it was not
     */
    @Schema(
            name = "SessionResult",
            requiredProperties = {"sessionId", "status"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            UUID sessionId,
            int status,
            @Nullable SessionView session,
            @Nullable Problem problem) {

        static Result of(UUID sessionId, LogSession.Logged logged) {
            return new Result(sessionId, logged.isNew() ? 201 : 200, logged.session(), null);
        }
    }
}
