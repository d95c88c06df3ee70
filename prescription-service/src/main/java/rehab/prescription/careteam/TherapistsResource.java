package rehab.prescription.careteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rehab.prescription.account.ClinicTherapist;

@Path("/therapists")
@Tag(name = "Care teams")
class TherapistsResource {
    private final ListTherapists list;

    TherapistsResource(ListTherapists list) {
        this.list = list;
    }

    /** A clinic's therapists, by name. */
    record Therapists(List<ClinicTherapist> items) {}

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "listTherapists", summary = "The therapists of the caller's clinic")
    public Therapists list() {
        return new Therapists(list.list());
    }
}
