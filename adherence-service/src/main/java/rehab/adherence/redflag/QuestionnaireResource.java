package rehab.adherence.redflag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;
import rehab.kit.idempotency.Idempotency;

/** The red-flag questions of the caller's clinic. */
@Path("/questionnaires/red-flags")
class QuestionnaireResource {
    private final ReadQuestionnaire read;
    private final ReviseQuestionnaire revise;

    QuestionnaireResource(ReadQuestionnaire read, ReviseQuestionnaire revise) {
        this.read = read;
        this.revise = revise;
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT, Roles.ADMINISTRATOR})
    public QuestionnaireView readRedFlags(@RestQuery @DefaultValue("en") @Pattern(regexp = "en|es") String language) {
        return read.read(Language.valueOf(language.toUpperCase(Locale.ROOT)));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponse(
            responseCode = "201",
            description = "The new version, asked from now on",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    public RestResponse<QuestionnaireView> reviseRedFlags(
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey, @NotNull @Valid NewQuestionnaire body) {
        return RestResponse.status(RestResponse.Status.CREATED, revise.revise(idempotencyKey, body));
    }
}
