package rehab.adherence.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import rehab.adherence.access.Roles;

/** One patient's sessions as a table. */
@Path("/patients/{patientId}/sessions.csv")
class ExportResource {
    private final ExportSessions export;

    ExportResource(ExportSessions export) {
        this.export = export;
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"sessions.csv\"")
    @APIResponse(
            responseCode = "200",
            description = "A row for each line of each session, oldest first",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportSessions(@RestPath UUID patientId) {
        export.require(patientId);
        return out -> export.write(patientId, out);
    }
}
