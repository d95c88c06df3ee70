package rehab.catalog.exercise;

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

@Path("/exercises")
@Tag(name = "Authoring", description = "A clinic's own exercises, from the draft on")
class ExerciseDraftsResource {
    private final BeginExercise begin;
    private final ReadDraft read;
    private final SaveDraft save;

    ExerciseDraftsResource(BeginExercise begin, ReadDraft read, SaveDraft save) {
        this.begin = begin;
        this.read = read;
        this.save = save;
    }

    @POST
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "beginExercise", summary = "Begins an exercise of the clinic with a draft")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = ExerciseDraft.class,
            responseCode = "201",
            responseDescription = "Its draft, with an ETag")
    public RestResponse<ExerciseDraft> begin(
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey, @NotNull @Valid NewExercise body) {
        return created(begin.begin(idempotencyKey, body));
    }

    @POST
    @Path("/{exerciseId}/copies")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "copyExercise", summary = "Begins an exercise of the clinic as a copy, to adapt it")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = ExerciseDraft.class,
            responseCode = "201",
            responseDescription = "Its draft, with an ETag")
    public RestResponse<ExerciseDraft> copy(
            @RestPath UUID exerciseId, @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey) {
        return created(begin.copy(exerciseId, idempotencyKey));
    }

    @GET
    @Path("/{exerciseId}/draft")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "readExerciseDraft",
            summary = "The working copy; without one, the revision that the next begins with")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<ExerciseDraft> read(@RestPath UUID exerciseId) {
        return answer(ExerciseDraft.of(read.read(ItemKind.EXERCISE, ExerciseContent.class, exerciseId)));
    }

    @PUT
    @Path("/{exerciseId}/draft")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "saveExerciseDraft",
            summary = "Saves the working copy, or begins that of the next revision",
            description = "What it says may be incomplete: it is checked when it is submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<ExerciseDraft> save(
            @RestPath UUID exerciseId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ExerciseContent body) {
        return answer(ExerciseDraft.of(save.save(ItemKind.EXERCISE, ExerciseContent.class, exerciseId, ifMatch, body)));
    }

    private static RestResponse<ExerciseDraft> created(ExerciseDraft draft) {
        return RestResponse.ResponseBuilder.<ExerciseDraft>created(
                        URI.create("/exercises/" + draft.item().itemId()))
                .entity(draft)
                .header(HttpHeaders.ETAG, draft.etag())
                .build();
    }

    private static RestResponse<ExerciseDraft> answer(ExerciseDraft draft) {
        return RestResponse.ResponseBuilder.ok(draft)
                .header(HttpHeaders.ETAG, draft.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
