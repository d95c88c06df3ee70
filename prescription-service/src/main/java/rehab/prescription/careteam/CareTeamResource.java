package rehab.prescription.careteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/patients/{patientId}/care-team")
@Tag(name = "Care teams")
class CareTeamResource {
    private final ReadCareTeam read;
    private final PlaceInCareTeam place;
    private final CareTeamChanges changes;

    CareTeamResource(ReadCareTeam read, PlaceInCareTeam place, CareTeamChanges changes) {
        this.read = read;
        this.place = place;
        this.changes = changes;
    }

    /** What part a therapist is to have. */
    record Place(@NotNull CareTeamRole role) {}

    @GET
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(operationId = "readCareTeam", summary = "Who cares for the patient now")
    public CareTeamView read(@RestPath UUID patientId) {
        return read.read(patientId);
    }

    @PUT
    @Path("/{therapistId}")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "placeInCareTeam", summary = "Adds a therapist, or changes a member's role")
    public CareTeamView place(
            @RestPath UUID patientId, @RestPath @Size(max = 100) String therapistId, @NotNull @Valid Place body) {
        return place.place(patientId, therapistId, body.role());
    }

    @DELETE
    @Path("/{therapistId}")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "endMembership", summary = "Ends a membership; it stays on record")
    public void end(@RestPath UUID patientId, @RestPath @Size(max = 100) String therapistId) {
        changes.end(patientId, therapistId);
    }
}
