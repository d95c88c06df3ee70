package rehab.prescription.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import rehab.prescription.template.RetireTemplate.TemplateRetirement;
import rehab.prescription.template.SignOffTemplate.TemplateSignOff;

@Path("/templates/{templateId}")
@Tag(name = "Templates")
class TemplateResource {
    private final ReadTemplates read;
    private final ReviseTemplate revise;
    private final RetireTemplate retire;
    private final SignOffTemplate signOff;

    TemplateResource(ReadTemplates read, ReviseTemplate revise, RetireTemplate retire, SignOffTemplate signOff) {
        this.read = read;
        this.revise = revise;
        this.retire = retire;
        this.signOff = signOff;
    }

    /** A template's history, oldest first. */
    record TemplateVersions(List<TemplateVersionSummary> items) {}

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "readTemplate", summary = "A template in its current version")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<TemplateView> read(@RestPath UUID templateId) {
        return TemplatesResource.answer(read.read(templateId, null));
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "listTemplateVersions", summary = "Who wrote which version when, and what is signed off")
    public TemplateVersions versions(@RestPath UUID templateId) {
        return new TemplateVersions(read.versions(templateId));
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "readTemplateVersion", summary = "A version as it was written")
    public TemplateView readVersion(@RestPath UUID templateId, @RestPath int version) {
        return read.read(templateId, version).template();
    }

    @PUT
    @RolesAllowed("therapist")
    @Operation(operationId = "reviseTemplate", summary = "Writes the next version of a template")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<TemplateView> revise(
            @RestPath UUID templateId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TemplateContent body) {
        return TemplatesResource.answer(revise.revise(templateId, ifMatch, body));
    }

    @POST
    @Path("/retirement")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "retireTemplate", summary = "Takes a template back; its versions stay readable")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<TemplateView> retire(
            @RestPath UUID templateId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TemplateRetirement body) {
        return TemplatesResource.answer(retire.retire(templateId, idempotencyKey, body));
    }

    @POST
    @Path("/sign-off")
    @RolesAllowed("administrator")
    @Operation(operationId = "signOffTemplate", summary = "Finds the current version right, for one's own clinic")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<TemplateView> signOff(
            @RestPath UUID templateId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid TemplateSignOff body) {
        return TemplatesResource.answer(signOff.signOff(templateId, ifMatch, idempotencyKey, body));
    }
}
