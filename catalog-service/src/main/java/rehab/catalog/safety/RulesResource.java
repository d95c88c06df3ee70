package rehab.catalog.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import rehab.kit.etag.Etag;

@Path("/safety/rules")
@Tag(name = "Safety", description = "What is unsafe for whom: rules as reviewed data, and the check against them")
class RulesResource {
    private final ReadRules rules;

    RulesResource(ReadRules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listSafetyRules",
            summary = "The shared rules and the clinic's own, those being written included",
            description = "A clinic's own rule adds to the shared ones; none replaces or silences another.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<RuleListView> rules(@RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        RuleListView present = rules.list();
        var answer = Etag.matches(ifNoneMatch, present.etag())
                ? RestResponse.ResponseBuilder.<RuleListView>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(present);
        return answer.header(HttpHeaders.ETAG, present.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "readSafetyRule", summary = "A rule as it stands now")
    public RuleView rule(@RestPath UUID id) {
        return rules.read(id);
    }
}
