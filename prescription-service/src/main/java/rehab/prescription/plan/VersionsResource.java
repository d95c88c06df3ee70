package rehab.prescription.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/patients/{patientId}/prescriptions/{prescriptionId}")
@Tag(name = "Prescriptions")
class VersionsResource {
    private final ActivatePrescription activate;
    private final ReadVersions read;

    VersionsResource(ActivatePrescription activate, ReadVersions read) {
        this.activate = activate;
        this.read = read;
    }

    /** A prescription's history, oldest first. */
    record Versions(List<VersionSummary> items) {}

    @POST
    @Path("/activation")
    @RolesAllowed("therapist")
    @Operation(operationId = "activatePrescription", summary = "Makes an immutable version of the draft")
    @ResponseStatus(201)
    public RestResponse<PrescriptionVersion> activate(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ActivationRequest body) {
        var order = new ActivatePrescription.Order(patientId, prescriptionId, ifMatch, body);
        PrescriptionVersion version = activate.activate(order, idempotencyKey);
        URI location = URI.create(
                "/patients/" + patientId + "/prescriptions/" + prescriptionId + "/versions/" + version.version());
        return RestResponse.ResponseBuilder.<PrescriptionVersion>created(location)
                .entity(version)
                .build();
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"therapist", "patient"})
    @Operation(operationId = "listVersions", summary = "Who ordered what, when and why")
    public Versions list(@RestPath UUID patientId, @RestPath UUID prescriptionId) {
        return new Versions(read.list(patientId, prescriptionId));
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed({"therapist", "patient"})
    @Operation(operationId = "readVersion", summary = "A version as it was activated")
    public PrescriptionVersion read(@RestPath UUID patientId, @RestPath UUID prescriptionId, @RestPath int version) {
        return read.read(patientId, prescriptionId, version);
    }
}
