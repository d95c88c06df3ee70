package rehab.adherence.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

/** Sessions of one patient. */
@Path("/patients/{patientId}/sessions")
class SessionResource {
    private final LogSession log;
    private final ReadSessions list;
    private final ReadSession one;

    SessionResource(LogSession log, ReadSessions list, ReadSession one) {
        this.log = log;
        this.list = list;
        this.one = one;
    }

    @PUT
    @Path("/{sessionId}")
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    @APIResponse(
            responseCode = "201",
            description = "Logged",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was logged before, with the same content",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public RestResponse<SessionView> logSession(
            @RestPath UUID patientId, @RestPath UUID sessionId, @NotNull @Valid SessionEntry entry) {
        LogSession.Logged logged = log.log(patientId, sessionId, entry);
        return logged.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, logged.session())
                : RestResponse.ok(logged.session());
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public Page<SessionView> listSessions(@RestPath UUID patientId, @BeanParam @Valid PageRequest page) {
        return list.page(patientId, page.limit, page.cursor);
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public SessionView readSession(@RestPath UUID patientId, @RestPath UUID sessionId) {
        return one.read(patientId, sessionId);
    }
}
