package rehab.prescription.careteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/caseload-transfers")
@Tag(name = "Care teams")
class CaseloadTransfersResource {
    private final TransferCaseload transfer;

    CaseloadTransfersResource(TransferCaseload transfer) {
        this.transfer = transfer;
    }

    @POST
    @RolesAllowed({"administrator", "therapist"})
    @Operation(
            operationId = "transferCaseload",
            summary = "Lets one therapist take another's place: anyone's for administrators, their own for therapists")
    public Transferred transfer(
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey, @NotNull @Valid CaseloadTransfer body) {
        return transfer.transfer(body, idempotencyKey);
    }
}
