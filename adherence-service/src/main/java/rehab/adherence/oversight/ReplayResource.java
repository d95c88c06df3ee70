package rehab.adherence.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import rehab.adherence.access.Roles;

/** Tries of a rule on the past of the calling administrator's clinic. */
@Path("/clinic/review-rules/replays")
class ReplayResource {
    private final ReplayRule replay;

    ReplayResource(ReplayRule replay) {
        this.replay = replay;
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "replayReviewRule",
            summary = "How often a rule would have found something, with the line that is asked about; writes nothing")
    public ReplayView replayReviewRule(@NotNull @Valid ReplayRequest body) {
        return replay.replay(body);
    }
}
