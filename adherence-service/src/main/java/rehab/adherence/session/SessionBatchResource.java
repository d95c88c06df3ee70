package rehab.adherence.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import rehab.adherence.access.Roles;

/** Where a device that was offline hands over what it collected. */
@Path("/patients/{patientId}/session-batches")
class SessionBatchResource {
    private final UploadSessions upload;

    SessionBatchResource(UploadSessions upload) {
        this.upload = upload;
    }

    @POST
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    @Operation(
            summary = "Logs up to 50 sessions, each answered by itself; order and repetition do not matter",
            description =
                    "A session is answered as its own PUT would be. A correction may stand before what it corrects.")
    public SessionBatchView uploadSessions(@RestPath UUID patientId, @NotNull @Valid SessionBatch batch) {
        return upload.upload(patientId, batch.sessions());
    }
}
