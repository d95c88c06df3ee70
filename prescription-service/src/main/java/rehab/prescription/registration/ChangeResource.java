package rehab.prescription.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
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
import rehab.prescription.patient.KeptPatient;
import rehab.prescription.patient.PatientView;

@Path("/patients/{patientId}")
@Tag(name = "Patients")
class ChangeResource {
    private final ChangePatient change;

    ChangeResource(ChangePatient change) {
        this.change = change;
    }

    @PUT
    @RolesAllowed("therapist")
    @Operation(operationId = "changePatient", summary = "Writes the record anew; what it said before is kept")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PatientView> change(
            @RestPath UUID patientId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangedPatient body) {
        KeptPatient changed = change.change(patientId, ifMatch, body);
        return RestResponse.ResponseBuilder.ok(changed.patient())
                .header(HttpHeaders.ETAG, changed.etag())
                .build();
    }
}
