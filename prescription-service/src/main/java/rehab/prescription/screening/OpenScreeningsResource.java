package rehab.prescription.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/screenings/open")
@Tag(name = "Safety")
class OpenScreeningsResource {
    private final ListOpenScreenings list;

    OpenScreeningsResource(ListOpenScreenings list) {
        this.list = list;
    }

    /** What the safety check holds up, the strictest first. */
    record OpenScreenings(List<OpenScreening> items) {}

    @GET
    @RolesAllowed("therapist")
    @Operation(
            operationId = "listOpenScreenings",
            summary = "Prescriptions of the caller's patients that the safety check has put on hold, with why;"
                    + " the strictest first, at most 200")
    public OpenScreenings list() {
        return new OpenScreenings(list.list());
    }
}
