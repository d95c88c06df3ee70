package rehab.prescription.progression;

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
 * Where adherence-service proposes. Everything may come again. The announcing account belongs to no clinic: the clinic acted
 * for is the body's.
 */
@Path("/deliveries/prescriptions/{prescriptionId}/proposals/{proposalId}")
@Tag(name = "Progression")
class ProposalDeliveryResource {
    static final String ROLE = "adherence-delivery";

    private final Tenancy tenancy;
    private final ReceiveProposal receive;

    ProposalDeliveryResource(Tenancy tenancy, ReceiveProposal receive) {
        this.tenancy = tenancy;
        this.receive = receive;
    }

    @PUT
    @RolesAllowed(ROLE)
    @Operation(
            operationId = "receiveProposal",
            summary = "Takes a proposal from adherence-service; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known")
    public RestResponse<Void> receive(
            @RestPath UUID prescriptionId, @RestPath UUID proposalId, @NotNull @Valid ProposalDelivery body) {
        Announced.requireStorable("madeAt", body.madeAt());
        tenancy.actAs(body.clinicId(), ROLE);
        return receive.receive(new ProposalKey(body.patientId(), prescriptionId, proposalId), body)
                ? RestResponse.status(RestResponse.Status.CREATED)
                : RestResponse.noContent();
    }
}
