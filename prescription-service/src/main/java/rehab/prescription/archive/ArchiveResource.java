package rehab.prescription.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.patient.KeptPatient;
import rehab.prescription.patient.PatientView;

@Path("/patients/{patientId}")
@Tag(name = "Patients")
class ArchiveResource {
    private final ArchivePatient archive;
    private final RestorePatient restore;

    ArchiveResource(ArchivePatient archive, RestorePatient restore) {
        this.archive = archive;
        this.restore = restore;
    }

    @POST
    @Path("/archive")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "archivePatient",
            summary = "Takes the patient out of the lists and closes the account; nothing is deleted")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "409",
            description = "Prescriptions are still running, or the patient is archived already",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = PrescriptionsRunningProblem.class)))
    public RestResponse<PatientView> archive(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid ArchivalReason body) {
        return answer(archive.archive(patientId, idempotencyKey, body));
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "restorePatient",
            summary = "Puts the patient back into the lists and opens the account again")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PatientView> restore(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid ArchivalReason body) {
        return answer(restore.restore(patientId, idempotencyKey, body));
    }

    private static RestResponse<PatientView> answer(KeptPatient kept) {
        return RestResponse.ResponseBuilder.ok(kept.patient())
                .header(HttpHeaders.ETAG, kept.etag())
                .build();
    }
}
