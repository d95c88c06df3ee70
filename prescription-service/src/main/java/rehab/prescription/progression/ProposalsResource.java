package rehab.prescription.progression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/patients/{patientId}/prescriptions/{prescriptionId}/proposals")
@Tag(name = "Progression")
class ProposalsResource {
    private final ReadProposals read;
    private final DecideProposal decide;

    ProposalsResource(ReadProposals read, DecideProposal decide) {
        this.read = read;
        this.decide = decide;
    }

    /** What has been proposed, newest first. */
    record Proposals(List<ProposalView> items) {}

    @GET
    @RolesAllowed("therapist")
    @Operation(operationId = "listProposals", summary = "What has been proposed for a prescription, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Proposals; the tag is the prescription's",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<Proposals> list(@RestPath UUID patientId, @RestPath UUID prescriptionId) {
        ReadProposals.Listed listed = read.list(patientId, prescriptionId);
        return RestResponse.ResponseBuilder.ok(new Proposals(listed.items()))
                .header(HttpHeaders.ETAG, listed.etag())
                .build();
    }

    @POST
    @Path("/{proposalId}/decision")
    @RolesAllowed("therapist")
    @Operation(
            operationId = "decideProposal",
            summary = "Accepts, changes or declines; accepted or changed, it becomes the next version at once",
            description = "If-Match is the prescription's tag.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal; the tag is the prescription's",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<ProposalView> decide(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestPath UUID proposalId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid ProposalDecision body) {
        var key = new ProposalKey(patientId, prescriptionId, proposalId);
        DecideProposal.Decided decided = decide.decide(new DecideProposal.Order(key, ifMatch, body), idempotencyKey);
        return RestResponse.ResponseBuilder.ok(decided.proposal())
                .header(HttpHeaders.ETAG, decided.etag())
                .build();
    }
}
