package rehab.adherence.pain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;

/** The question, a day after pain in a session, whether it has settled. */
@Path("/patients/{patientId}/follow-ups")
class FollowUpResource {
    private final ReadFollowUps read;
    private final AnswerFollowUp answer;

    FollowUpResource(ReadFollowUps read, AnswerFollowUp answer) {
        this.read = read;
        this.answer = answer;
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public FollowUpsView readFollowUps(@RestPath UUID patientId) {
        return read.read(patientId);
    }

    @PUT
    @Path("/{sessionId}")
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was answered before, with the same content",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public RestResponse<FollowUpView> answerFollowUp(
            @RestPath UUID patientId, @RestPath UUID sessionId, @NotNull @Valid FollowUpEntry entry) {
        AnswerFollowUp.Kept kept = answer.answer(patientId, sessionId, entry);
        return kept.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, kept.answer())
                : RestResponse.ok(kept.answer());
    }
}
