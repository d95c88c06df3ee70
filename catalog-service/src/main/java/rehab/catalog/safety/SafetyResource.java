package rehab.catalog.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rehab.kit.paging.Page;

@Path("/safety")
@Tag(name = "Safety", description = "What is unsafe for whom: rules as reviewed data, and the check against them")
class SafetyResource {
    private final ListConditions conditions;
    private final FindHazards hazards;

    SafetyResource(ListConditions conditions, FindHazards hazards) {
        this.conditions = conditions;
        this.hazards = hazards;
    }

    @GET
    @Path("/conditions")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listConditions",
            summary = "The conditions that can be recorded and checked; always a single page")
    public Page<Condition> conditions() {
        return new Page<>(conditions.list(), null);
    }

    @POST
    @Path("/findings")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "findHazards",
            summary = "Check exercises against the rules in force, for somebody's conditions",
            description = "Names no patient, and changes nothing. Clear is only what has neither a finding nor anything"
                    + " unchecked.")
    public Assessment findings(@NotNull @Valid FindingsRequest asked) {
        return hazards.find(asked);
    }
}
