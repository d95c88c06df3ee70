package rehab.prescription.progression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;

/**
 * Where adherence-service proposes. Everything may come again. The announcing account belongs to no clinic: the clinic acted
 * for is the body's.
 */
@Path("/deliveries/prescriptions/{prescriptionId}/proposals/{proposalId}")
@Tag(name = "Progression")
class ProposalDeliveryResource {
    static final String ROLE = "adherence-delivery";

    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("2999-12-31T00:00:00Z");

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
        if (body.madeAt().isBefore(FIRST_INSTANT) || body.madeAt().isAfter(LAST_INSTANT)) {
            throw ProblemException.invalid("madeAt", "Range", "must be in the years 2000 to 2999");
        }
        tenancy.actAs(body.clinicId(), ROLE);
        return receive.receive(new ProposalKey(body.patientId(), prescriptionId, proposalId), body)
                ? RestResponse.status(RestResponse.Status.CREATED)
                : RestResponse.noContent();
    }
}
