package rehab.adherence.clinicrule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;

/** The rules of the calling administrator's clinic. */
@Path("/clinic/review-rules")
class ClinicRulesResource {
    private final ReadClinicRules read;
    private final SetClinicRules set;

    ClinicRulesResource(ReadClinicRules read, SetClinicRules set) {
        this.read = read;
        this.set = set;
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<ClinicRulesView> readReviewRules() {
        return answer(read.read());
    }

    @PUT
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "setReviewRules",
            summary = "Says how the rules are kept from now on; tasks that are open stay as they are")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<ClinicRulesView> setReviewRules(
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid ClinicRulesEntry body) {
        return answer(set.set(ifMatch, body));
    }

    private static RestResponse<ClinicRulesView> answer(ReadClinicRules.Read answer) {
        return RestResponse.ResponseBuilder.ok(answer.rules())
                .header(HttpHeaders.ETAG, answer.etag())
                .build();
    }
}
