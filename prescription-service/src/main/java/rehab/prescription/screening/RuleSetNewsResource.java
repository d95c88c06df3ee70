package rehab.prescription.screening;

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
 * Where catalog-service announces that rules have changed. Everything may come again and in any order. The announcing account
 * belongs to no clinic: the clinic acted for is the body's.
 */
@Path("/deliveries/rule-sets/{newsId}")
@Tag(name = "Safety")
class RuleSetNewsResource {
    private static final String ROLE = "catalog-delivery";
    private final Tenancy tenancy;
    private final ReceiveRuleSetNews receive;

    RuleSetNewsResource(Tenancy tenancy, ReceiveRuleSetNews receive) {
        this.tenancy = tenancy;
        this.receive = receive;
    }

    @PUT
    @RolesAllowed(ROLE)
    @Operation(
            operationId = "receiveRuleSetNews",
            summary = "Takes from the catalog that rules have changed; active prescriptions are checked again")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known")
    public RestResponse<Void> receive(@RestPath UUID newsId, @NotNull @Valid RuleSetNews body) {
        Announced.requireStorable("at", body.at());
        tenancy.actAs(body.clinicId(), ROLE);
        return receive.receive(newsId, body)
                ? RestResponse.status(RestResponse.Status.CREATED)
                : RestResponse.noContent();
    }
}
