package rehab.adherence.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;

/** What one patient answers in numbers. */
@Path("/patients/{patientId}/measures")
class MeasureResource {
    private final RecordMeasure record;
    private final ReadMeasures all;

    MeasureResource(RecordMeasure record, ReadMeasures all) {
        this.record = record;
        this.all = all;
    }

    @PUT
    @Path("/{measureId}")
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was known, with the same content",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public RestResponse<MeasureView> recordMeasure(
            @RestPath UUID patientId, @RestPath UUID measureId, @NotNull @Valid MeasureEntry entry) {
        RecordMeasure.Outcome outcome = record.record(patientId, measureId, entry);
        MeasureView view = MeasureView.of(outcome.answer());
        return outcome.isNew() ? RestResponse.status(RestResponse.Status.CREATED, view) : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public MeasuresView readMeasures(@RestPath UUID patientId) {
        return all.read(patientId);
    }
}
