package rehab.prescription.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.kit.delivery.Announced;
import rehab.kit.tenancy.Tenancy;

/**
 * Where adherence-service tells of holds. Everything may come again. The announcing account belongs to no clinic: the clinic
 * acted for is the body's.
 */
@Path("/deliveries/prescriptions/{prescriptionId}/holds/{holdId}")
@Tag(name = "Prescriptions")
class HoldDeliveryResource {
    static final String ROLE = "adherence-delivery";

    private final Tenancy tenancy;
    private final HoldForSymptom hold;

    HoldDeliveryResource(Tenancy tenancy, HoldForSymptom hold) {
        this.tenancy = tenancy;
        this.hold = hold;
    }

    @PUT
    @RolesAllowed(ROLE)
    @Operation(
            operationId = "receiveHold",
            summary =
                    "Puts on hold because of a symptom that adherence-service was told of; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known, or the prescription has ended")
    public RestResponse<Void> receive(
            @RestPath UUID prescriptionId, @RestPath UUID holdId, @NotNull @Valid HoldDelivery body) {
        Announced.requireSame("holdId", holdId, body.holdId());
        Announced.requireStorable("from", body.from());
        tenancy.actAs(body.clinicId(), ROLE);
        return hold.hold(new SuspensionKey(body.patientId(), prescriptionId, holdId), body.from())
                ? RestResponse.status(RestResponse.Status.CREATED)
                : RestResponse.noContent();
    }
}
