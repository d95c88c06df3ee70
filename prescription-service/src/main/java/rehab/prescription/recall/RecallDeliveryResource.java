package rehab.prescription.recall;

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
 * Where catalog-service announces. Everything may come again and in any order. The announcing account belongs to no clinic:
 * the clinic acted for is the body's.
 */
@Path("/deliveries/exercises/{exerciseId}/recalls/{recallId}")
@Tag(name = "Recalls")
class RecallDeliveryResource {
    static final String ROLE = "catalog-delivery";

    private final Tenancy tenancy;
    private final ReceiveRecall receive;

    RecallDeliveryResource(Tenancy tenancy, ReceiveRecall receive) {
        this.tenancy = tenancy;
        this.receive = receive;
    }

    @PUT
    @RolesAllowed(ROLE)
    @Operation(
            operationId = "receiveRecall",
            summary = "Takes a recall from the catalog; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known")
    public RestResponse<Void> receive(
            @RestPath UUID exerciseId, @RestPath UUID recallId, @NotNull @Valid RecallDelivery body) {
        Announced.requireSame("exerciseId", exerciseId, body.exerciseId());
        Announced.requireSame("recallId", recallId, body.recallId());
        Announced.requireStorable("at", body.at());
        tenancy.actAs(body.clinicId(), ROLE);
        return receive.receive(body) ? RestResponse.status(RestResponse.Status.CREATED) : RestResponse.noContent();
    }
}
