package rehab.prescription.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/patients/{patientId}/prescriptions/{prescriptionId}")
@Tag(name = "Prescriptions")
class SuspensionsResource {
    private final PausePrescription pause;
    private final ResumePrescription resume;

    SuspensionsResource(PausePrescription pause, ResumePrescription resume) {
        this.pause = pause;
        this.resume = resume;
    }

    @POST
    @Path("/pause")
    @RolesAllowed("therapist")
    @Operation(operationId = "pausePrescription", summary = "Pauses from the patient's next day on")
    @APIResponse(
            responseCode = "200",
            description = "The prescription",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> pause(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid SuspensionReason body) {
        return PrescriptionsResource.answer(pause.pause(patientId, prescriptionId, idempotencyKey, body));
    }

    @POST
    @Path("/resume")
    @RolesAllowed("therapist")
    @Operation(operationId = "resumePrescription", summary = "Resumes from the patient's next day on")
    @APIResponse(
            responseCode = "200",
            description = "The prescription",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> resume(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid SuspensionReason body) {
        return PrescriptionsResource.answer(resume.resume(patientId, prescriptionId, idempotencyKey, body));
    }
}
