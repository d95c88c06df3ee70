package rehab.catalog.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ReadDraft;
import rehab.catalog.lifecycle.SaveDraft;
import rehab.kit.idempotency.Idempotency;

@Path("/safety/rules")
@Tag(name = "Safety", description = "What is unsafe for whom: rules as reviewed data, and the check against them")
class RuleDraftsResource {
    private final BeginRule begin;
    private final ReadDraft read;
    private final SaveDraft save;

    RuleDraftsResource(BeginRule begin, ReadDraft read, SaveDraft save) {
        this.begin = begin;
        this.read = read;
        this.save = save;
    }

    @POST
    @RolesAllowed("administrator")
    @Operation(
            operationId = "beginSafetyRule",
            summary = "Begins a rule of the clinic with a draft",
            description = "Once published it adds to the shared rules; it replaces none.")
    @ResponseStatus(201)
    @APIResponseSchema(value = RuleDraft.class, responseCode = "201", responseDescription = "Its draft, with an ETag")
    public RestResponse<RuleDraft> begin(
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey, @NotNull @Valid NewRule body) {
        RuleDraft draft = begin.begin(idempotencyKey, body);
        return RestResponse.ResponseBuilder.<RuleDraft>created(
                        URI.create("/safety/rules/" + draft.item().itemId()))
                .entity(draft)
                .header(HttpHeaders.ETAG, draft.etag())
                .build();
    }

    @GET
    @Path("/{ruleId}/draft")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "readSafetyRuleDraft",
            summary = "The working copy; without one, the revision that the next begins with")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<RuleDraft> read(@RestPath UUID ruleId) {
        return answer(RuleDraft.of(read.read(ItemKind.SAFETY_RULE, SafetyRule.class, ruleId)));
    }

    @PUT
    @Path("/{ruleId}/draft")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "saveSafetyRuleDraft",
            summary = "Saves the working copy, or begins that of the next revision",
            description = "What it says may be incomplete: it is checked when it is submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<RuleDraft> save(
            @RestPath UUID ruleId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SafetyRule body) {
        return answer(RuleDraft.of(save.save(ItemKind.SAFETY_RULE, SafetyRule.class, ruleId, ifMatch, body)));
    }

    private static RestResponse<RuleDraft> answer(RuleDraft draft) {
        return RestResponse.ResponseBuilder.ok(draft)
                .header(HttpHeaders.ETAG, draft.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
