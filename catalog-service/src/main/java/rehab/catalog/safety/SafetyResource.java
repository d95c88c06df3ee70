package rehab.catalog.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.paging.Page;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;

@Path("/safety")
@Tag(name = "Safety", description = "What is unsafe for whom: rules as reviewed data, and the check against them")
class SafetyResource {
    private static final String PRESCRIPTION = "prescription-delivery";

    private final CurrentCaller caller;
    private final Tenancy tenancy;
    private final ListConditions conditions;
    private final FindHazards hazards;

    SafetyResource(CurrentCaller caller, Tenancy tenancy, ListConditions conditions, FindHazards hazards) {
        this.caller = caller;
        this.tenancy = tenancy;
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
    @RolesAllowed({"therapist", "administrator", PRESCRIPTION})
    @Operation(
            operationId = "findHazards",
            summary = "Check exercises against the rules in force, for somebody's conditions",
            description = "Names no patient, and changes nothing. Clear is only what has neither a finding nor anything"
                    + " unchecked. A service's account belongs to no clinic and says for which one it asks.")
    public Assessment findings(@NotNull @Valid FindingsRequest asked) {
        if (caller.get().is(PRESCRIPTION)) {
            tenancy.actAs(named(asked.clinicId()), PRESCRIPTION);
        } else if (asked.clinicId() != null) {
            throw ProblemException.invalid("clinicId", "Null", "is the caller's own, and must be left out");
        }
        return hazards.find(asked);
    }

    private static UUID named(@Nullable UUID clinicId) {
        if (clinicId == null) {
            throw ProblemException.invalid("clinicId", "NotNull", "must say for which clinic a service asks");
        }
        return clinicId;
    }
}
