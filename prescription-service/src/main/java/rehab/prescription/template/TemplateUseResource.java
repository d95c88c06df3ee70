package rehab.prescription.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.plan.Change;
import rehab.prescription.plan.PrescriptionView;
import rehab.prescription.safety.SafetyCheckView;
import rehab.prescription.template.ApplyTemplate.TemplateToApply;
import rehab.prescription.template.SaveAsTemplate.PrescriptionToKeep;

@Path("/patients/{patientId}/prescriptions")
@Tag(name = "Templates")
class TemplateUseResource {
    private final ApplyTemplate apply;
    private final SaveAsTemplate save;

    TemplateUseResource(ApplyTemplate apply, SaveAsTemplate save) {
        this.apply = apply;
        this.save = save;
    }

    /**
     * What came of applying a template.
     *
     * @param prescription with its draft
     * @param check of that draft, against what is known now; a repeated request is checked again
     */
    record TemplateApplied(PrescriptionView prescription, SafetyCheckView check) {}

    @POST
    @Path("/from-template")
    @RolesAllowed("therapist")
    @Operation(operationId = "applyTemplate", summary = "Begins a prescription with a draft made of a template")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "The prescription with its draft, and the safety check of the draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateApplied.class)))
    public RestResponse<TemplateApplied> apply(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TemplateToApply body) {
        ApplyTemplate.Applied applied = apply.apply(patientId, idempotencyKey, body);
        Change change = applied.change();
        URI location = URI.create("/patients/" + patientId + "/prescriptions/"
                + change.prescription().id());
        return RestResponse.ResponseBuilder.<TemplateApplied>created(location)
                .entity(new TemplateApplied(change.prescription(), applied.check()))
                .header(HttpHeaders.ETAG, change.etag())
                .build();
    }

    @POST
    @Path("/{prescriptionId}/template")
    @RolesAllowed("therapist")
    @Operation(operationId = "saveAsTemplate", summary = "Begins a template with what is prescribed or drafted here")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "The template",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> save(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid PrescriptionToKeep body) {
        return TemplatesResource.created(save.save(patientId, prescriptionId, idempotencyKey, body));
    }
}
