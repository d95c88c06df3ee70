package rehab.adherence.recall;

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
 * Where prescription-service tells on what the catalog has recalled. Everything may come again and in any order. The
 * announcing account belongs to no clinic: the clinic acted for is the body's.
 */
@Path("/deliveries/exercises/{exerciseId}/recalls/{recallId}")
class RecallDeliveryResource {
    private final Tenancy tenancy;
    private final ReceiveRecall receive;
    private final SpreadRecall spread;

    RecallDeliveryResource(Tenancy tenancy, ReceiveRecall receive, SpreadRecall spread) {
        this.tenancy = tenancy;
        this.receive = receive;
        this.spread = spread;
    }

    /** Spreads what was known, too: the last time may have ended between the two. */
    @PUT
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known; the one that came first is kept")
    public RestResponse<Void> receiveRecall(
            @RestPath UUID exerciseId, @RestPath UUID recallId, @NotNull @Valid RecallDelivery delivery) {
        Announced.requireSame("exerciseId", exerciseId, delivery.exerciseId());
        Announced.requireSame("recallId", recallId, delivery.recallId());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        boolean isNew = receive.receive(delivery);
        tenancy.actAs(delivery.clinicId(), Tenancy.SYSTEM);
        spread.spread(delivery);
        return isNew ? RestResponse.status(RestResponse.Status.CREATED) : RestResponse.noContent();
    }
}
