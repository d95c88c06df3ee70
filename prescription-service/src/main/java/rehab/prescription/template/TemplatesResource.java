package rehab.prescription.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;
import rehab.kit.text.OptionalText;

@Path("/templates")
@Tag(name = "Templates")
class TemplatesResource {
    private static final int LONGEST_SEARCH = 200;

    private final ReadTemplates read;
    private final BeginTemplate begin;

    TemplatesResource(ReadTemplates read, BeginTemplate begin) {
        this.read = read;
        this.begin = begin;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listTemplates",
            summary = "Templates by name: one's own (therapists), the clinic's, and the shared library's")
    public Page<TemplateSummary> list(
            @RestQuery
                    @OptionalText(max = LONGEST_SEARCH)
                    @Parameter(description = "Part of the name or the goal")
                    @Nullable
                    String q,
            @RestQuery @Parameter(description = "Only of this scope") @Nullable TemplateScope scope,
            @RestQuery @DefaultValue("ACTIVE") TemplateStatus status,
            @BeanParam @Valid PageRequest page) {
        return read.list(new TemplateRepository.Filter(q, scope, status), page.limit, page.cursor);
    }

    @POST
    @RolesAllowed("therapist")
    @Operation(operationId = "beginTemplate", summary = "Begins a template of one's own or of the clinic")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "The template",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> begin(
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey, @NotNull @Valid NewTemplate body) {
        return created(begin.begin(idempotencyKey, body));
    }

    static RestResponse<TemplateView> created(ShowTemplate.Shown shown) {
        return RestResponse.ResponseBuilder.<TemplateView>created(
                        URI.create("/templates/" + shown.template().id()))
                .entity(shown.template())
                .header(HttpHeaders.ETAG, shown.etag())
                .build();
    }

    static RestResponse<TemplateView> answer(ShowTemplate.Shown shown) {
        return RestResponse.ResponseBuilder.ok(shown.template())
                .header(HttpHeaders.ETAG, shown.etag())
                .build();
    }
}
