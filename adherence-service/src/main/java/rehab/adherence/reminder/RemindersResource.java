package rehab.adherence.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;

/** A patient's own reminders: nobody else decides on them, and nobody else needs to know. */
@Path("/patients/{patientId}/reminders")
class RemindersResource {
    private final ReadReminders read;
    private final SetReminders set;

    RemindersResource(ReadReminders read, SetReminders set) {
        this.read = read;
        this.set = set;
    }

    @GET
    @RolesAllowed(Roles.PATIENT)
    @APIResponse(
            responseCode = "200",
            description = "The reminders",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<RemindersView> readReminders(@RestPath UUID patientId) {
        return answer(read.read(patientId));
    }

    @PUT
    @RolesAllowed(Roles.PATIENT)
    @Operation(
            operationId = "setReminders",
            summary = "Switches reminders by e-mail on or off, and says when they come")
    @APIResponse(
            responseCode = "200",
            description = "The reminders",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<RemindersView> setReminders(
            @RestPath UUID patientId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RemindersEntry body) {
        return answer(set.set(patientId, ifMatch, body));
    }

    private static RestResponse<RemindersView> answer(ReadReminders.Read answer) {
        return RestResponse.ResponseBuilder.ok(answer.reminders())
                .header(HttpHeaders.ETAG, answer.etag())
                .build();
    }
}
