package rehab.prescription.burden;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rehab.prescription.content.RoutineContent;

/** Writes nothing and is about nobody: the same question has the same answer. */
@Path("/burden-estimates")
@Tag(name = "Prescriptions")
class BurdenResource {
    private final EstimateBurden estimate;

    BurdenResource(EstimateBurden estimate) {
        this.estimate = estimate;
    }

    /**
     * What is being put together.
     *
     * @param routines 1 to 10; identities in them say nothing here
     */
    record BurdenQuestion(@NotEmpty @Size(max = 10) List<@NotNull @Valid RoutineContent> routines) {}

    @POST
    @RolesAllowed("therapist")
    @Operation(operationId = "estimateBurden", summary = "What these routines would ask of a patient's time")
    public Burden estimate(@NotNull @Valid BurdenQuestion body) {
        return estimate.asked(body.routines());
    }
}
