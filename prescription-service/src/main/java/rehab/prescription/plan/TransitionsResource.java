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
class TransitionsResource {
    private static final String THE_PRESCRIPTION = "The prescription";

    private final ChangeStatus change;
    private final ResumePrescription resume;

    TransitionsResource(ChangeStatus change, ResumePrescription resume) {
        this.change = change;
        this.resume = resume;
    }

    @POST
    @Path("/pause")
    @RolesAllowed("therapist")
    @Operation(operationId = "pausePrescription", summary = "Pauses from the patient's next day on")
    @APIResponse(
            responseCode = "200",
            description = THE_PRESCRIPTION,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> pause(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TransitionReason body) {
        return changed(patientId, prescriptionId, Transition.PAUSE, body.reason(), idempotencyKey);
    }

    @POST
    @Path("/hold")
    @RolesAllowed("therapist")
    @Operation(operationId = "holdPrescription", summary = "Puts on hold at once: today counts no more")
    @APIResponse(
            responseCode = "200",
            description = THE_PRESCRIPTION,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> hold(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TransitionReason body) {
        return changed(patientId, prescriptionId, Transition.HOLD, body.reason(), idempotencyKey);
    }

    @POST
    @Path("/resume")
    @RolesAllowed("therapist")
    @Operation(
            operationId = "resumePrescription",
            summary = "Resumes: from the patient's next day on after a pause, at once after a hold")
    @APIResponse(
            responseCode = "200",
            description = THE_PRESCRIPTION,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> resume(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TransitionReason body) {
        return PrescriptionsResource.answer(resume.resume(patientId, prescriptionId, idempotencyKey, body.reason()));
    }

    @POST
    @Path("/stop")
    @RolesAllowed("therapist")
    @Operation(operationId = "stopPrescription", summary = "Breaks off for good, at once: today counts no more")
    @APIResponse(
            responseCode = "200",
            description = THE_PRESCRIPTION,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> stop(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TransitionReason body) {
        return changed(patientId, prescriptionId, Transition.STOP, body.reason(), idempotencyKey);
    }

    @POST
    @Path("/completion")
    @RolesAllowed("therapist")
    @Operation(operationId = "completePrescription", summary = "Completes for good: today is the last day that counts")
    @APIResponse(
            responseCode = "200",
            description = THE_PRESCRIPTION,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> complete(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid CompletionReason body) {
        return changed(patientId, prescriptionId, Transition.COMPLETE, body.reason(), idempotencyKey);
    }

    private RestResponse<PrescriptionView> changed(
            UUID patientId, UUID prescriptionId, Transition transition, @Nullable String reason, @Nullable String key) {
        var order = new ChangeStatus.Order(patientId, prescriptionId, transition, reason);
        return PrescriptionsResource.answer(change.change(order, key, dossier -> {}));
    }
}
