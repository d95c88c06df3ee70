package rehab.prescription.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

@Path("/patients/{patientId}")
@Tag(name = "Safety", description = "Whether what is prescribed is safe for the patient, and who answered what is not")
class SafetyChecksResource {
    private final CheckLines checkLines;
    private final ReadCheck readCheck;
    private final AcknowledgeFindings acknowledge;

    SafetyChecksResource(CheckLines checkLines, ReadCheck readCheck, AcknowledgeFindings acknowledge) {
        this.checkLines = checkLines;
        this.readCheck = readCheck;
        this.acknowledge = acknowledge;
    }

    @POST
    @Path("/safety-checks")
    @RolesAllowed("therapist")
    @Operation(
            operationId = "checkLines",
            summary = "Checks lines while they are being written; keeps nothing",
            description = "What cannot be checked is said; it is never clear.")
    public SafetyCheckView check(@RestPath UUID patientId, @NotNull @Valid CheckRequest body) {
        return checkLines.check(patientId, body);
    }

    @GET
    @Path("/prescriptions/{prescriptionId}/safety-check")
    @RolesAllowed("therapist")
    @Operation(
            operationId = "readSafetyCheck",
            summary = "Checks the draft, or the version in force, against what is known now")
    public SafetyCheckView read(
            @RestPath UUID patientId, @RestPath UUID prescriptionId, @RestQuery @DefaultValue("draft") String of) {
        return readCheck.read(patientId, prescriptionId, which(of));
    }

    @POST
    @Path("/prescriptions/{prescriptionId}/acknowledgements")
    @RolesAllowed("therapist")
    @Operation(
            operationId = "acknowledgeFindings",
            summary = "Answers findings with a reason; a BLOCK needs the answers of two clinicians")
    @ResponseStatus(201)
    public RestResponse<SafetyCheckView> acknowledge(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcknowledgeRequest body) {
        var order = new AcknowledgeFindings.Order(patientId, prescriptionId, ifMatch, body);
        SafetyCheckView check = acknowledge.acknowledge(order, idempotencyKey);
        URI location = URI.create("/patients/" + patientId + "/prescriptions/" + prescriptionId + "/safety-check?of="
                + (body.of() == PrescribedLines.Which.DRAFT ? "draft" : "version"));
        return RestResponse.ResponseBuilder.<SafetyCheckView>created(location)
                .entity(check)
                .build();
    }

    private static PrescribedLines.Which which(String of) {
        return switch (of) {
            case "draft" -> PrescribedLines.Which.DRAFT;
            case "version" -> PrescribedLines.Which.VERSION;
            default -> throw ProblemException.invalid("of", "Choice", "must be draft or version");
        };
    }
}
