package rehab.catalog.translation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.paging.Page;
import rehab.kit.problem.ProblemException;

@Path("/exercises/{slugOrId}/translations")
@Tag(name = "Translations", description = "Exercises in other languages, and what a clinic thinks of them")
class TranslationsResource {
    private static final String SLUG_OR_ID = "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$";
    private static final String FORM = "must be a slug like wall-arm-slide, or an id";
    private static final String TWO_LETTERS = "must be two small letters, like es";

    private final CompareTranslations compare;
    private final DraftTranslation draft;

    TranslationsResource(CompareTranslations compare, DraftTranslation draft) {
        this.compare = compare;
        this.draft = draft;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listTranslations",
            summary = "The translations of an exercise and how each stands in the clinic; always a single page")
    public Page<TranslationStanding> list(@RestPath @Pattern(regexp = SLUG_OR_ID, message = FORM) String slugOrId) {
        return new Page<>(
                compare.of(slugOrId, null).stream()
                        .map(TranslationComparison::standing)
                        .toList(),
                null);
    }

    @GET
    @Path("/{language}")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "readTranslation", summary = "The English and a translation side by side, to review it")
    public TranslationComparison read(
            @RestPath @Pattern(regexp = SLUG_OR_ID, message = FORM) String slugOrId,
            @RestPath @Pattern(regexp = TranslationContent.LANGUAGE, message = TWO_LETTERS) String language,
            @RestQuery
                    @Parameter(description = "Which one, where there are two; else the clinic's own goes first")
                    @Nullable
                    UUID itemId) {
        return compare.of(slugOrId, language).stream()
                .filter(found -> itemId == null || found.standing().itemId().equals(itemId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "beginTranslation", summary = "Begins a translation of the clinic's own with a draft")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = TranslationDraft.class,
            responseCode = "201",
            responseDescription = "Its draft, with an ETag")
    public RestResponse<TranslationDraft> begin(
            @RestPath @Pattern(regexp = SLUG_OR_ID, message = FORM) String slugOrId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid NewTranslation body) {
        TranslationDraft begun = draft.begin(slugOrId, idempotencyKey, body);
        return RestResponse.ResponseBuilder.<TranslationDraft>created(
                        URI.create("/exercises/" + begun.content().exerciseId() + "/translations/" + body.language()))
                .entity(begun)
                .header(HttpHeaders.ETAG, begun.etag())
                .build();
    }

    @GET
    @Path("/{language}/draft")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "readTranslationDraft",
            summary = "The working copy of the clinic's own; without one, the revision that the next begins with")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<TranslationDraft> readDraft(
            @RestPath @Pattern(regexp = SLUG_OR_ID, message = FORM) String slugOrId,
            @RestPath @Pattern(regexp = TranslationContent.LANGUAGE, message = TWO_LETTERS) String language) {
        return answer(draft.read(slugOrId, language));
    }

    @PUT
    @Path("/{language}/draft")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "saveTranslationDraft",
            summary = "Saves the working copy of the clinic's own",
            description = "It stays stale until the hash of the present English is sent along.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<TranslationDraft> saveDraft(
            @RestPath @Pattern(regexp = SLUG_OR_ID, message = FORM) String slugOrId,
            @RestPath @Pattern(regexp = TranslationContent.LANGUAGE, message = TWO_LETTERS) String language,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TranslationTexts body) {
        return answer(draft.save(slugOrId, language, ifMatch, body));
    }

    private static RestResponse<TranslationDraft> answer(TranslationDraft found) {
        return RestResponse.ResponseBuilder.ok(found)
                .header(HttpHeaders.ETAG, found.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
