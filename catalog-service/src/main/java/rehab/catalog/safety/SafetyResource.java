package rehab.catalog.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import rehab.kit.etag.Etag;
import rehab.kit.paging.Page;

@Path("/safety")
@Tag(name = "Safety", description = "What is unsafe for whom: rules as reviewed data, and the check against them")
class SafetyResource {
    private final ListConditions conditions;
    private final ReadRules rules;
    private final FindHazards hazards;

    SafetyResource(ListConditions conditions, ReadRules rules, FindHazards hazards) {
        this.conditions = conditions;
        this.rules = rules;
        this.hazards = hazards;
    }

    @GET
    @Path("/conditions")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listConditions",
            summary = "The conditions that can be recorded and checked; always a single page")
    public Page<Condition> conditions() {
        return new Page<>(conditions.list(), null);
    }

    @GET
    @Path("/rules")
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
    @Path("/rules/{id}")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "readSafetyRule", summary = "A rule as it stands now")
    public RuleView rule(@RestPath UUID id) {
        return rules.read(id);
    }

    @POST
    @Path("/findings")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "findHazards",
            summary = "Check exercises against the rules in force, for somebody's conditions",
            description = "Names no patient, and changes nothing. Clear is only what has neither a finding nor anything"
                    + " unchecked.")
    public Assessment findings(@NotNull @Valid FindingsRequest asked) {
        return hazards.find(asked);
    }
}
