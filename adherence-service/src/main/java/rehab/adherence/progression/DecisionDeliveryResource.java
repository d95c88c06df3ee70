package rehab.adherence.progression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;
import rehab.kit.delivery.Announced;
import rehab.kit.tenancy.Tenancy;

/**
 * Where prescription-service tells what became of a proposal. Everything may come again and in any order. The announcing
 * account belongs to no clinic: the clinic acted for is the body's.
 */
@Path("/deliveries/prescriptions/{prescriptionId}/proposals/{proposalId}/decision")
class DecisionDeliveryResource {
    private final Tenancy tenancy;
    private final ReceiveDecision receive;

    DecisionDeliveryResource(Tenancy tenancy, ReceiveDecision receive) {
        this.tenancy = tenancy;
        this.receive = receive;
    }

    @PUT
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known; the one that came first is kept")
    public RestResponse<Void> receiveDecision(
            @RestPath UUID prescriptionId, @RestPath UUID proposalId, @NotNull @Valid DecisionDelivery delivery) {
        Announced.requireStorable("decidedAt", delivery.decidedAt());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return receive.receive(prescriptionId, proposalId, delivery)
                ? RestResponse.status(RestResponse.Status.CREATED)
                : RestResponse.noContent();
    }
}
