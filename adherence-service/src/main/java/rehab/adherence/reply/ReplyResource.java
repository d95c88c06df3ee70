package rehab.adherence.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

/** What was answered to one patient. */
@Path("/patients/{patientId}/replies")
class ReplyResource {
    private final ListReplies list;
    private final MarkReplyRead read;

    ReplyResource(ListReplies list, MarkReplyRead read) {
        this.list = list;
        this.read = read;
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public Page<ReplyView> listReplies(@RestPath UUID patientId, @BeanParam @Valid PageRequest page) {
        return list.page(patientId, page.limit, page.cursor);
    }

    @PUT
    @Path("/{replyId}/read")
    @RolesAllowed(Roles.PATIENT)
    @APIResponse(responseCode = "204", description = "Read; when for the first time, stays")
    public RestResponse<Void> markReplyRead(@RestPath UUID patientId, @RestPath UUID replyId) {
        read.read(patientId, replyId);
        return RestResponse.noContent();
    }
}
