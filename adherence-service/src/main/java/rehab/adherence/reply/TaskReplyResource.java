package rehab.adherence.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;
import rehab.kit.idempotency.Idempotency;

/** Answers to what a task is about. */
@Path("/review-tasks/{taskId}/replies")
class TaskReplyResource {
    private final ReplyToComment reply;

    TaskReplyResource(ReplyToComment reply) {
        this.reply = reply;
    }

    @POST
    @RolesAllowed(Roles.THERAPIST)
    @Operation(
            operationId = "replyToComment",
            summary = "Answers what a patient wrote with a session; the task stays as it is")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = ReplyView.class)))
    public RestResponse<ReplyView> replyToComment(
            @RestPath UUID taskId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid ReplyEntry body) {
        return RestResponse.status(RestResponse.Status.CREATED, reply.reply(taskId, idempotencyKey, body));
    }
}
