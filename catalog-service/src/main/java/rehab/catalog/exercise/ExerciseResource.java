package rehab.catalog.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.draw.FigureDrawing;
import rehab.catalog.lifecycle.Review;
import rehab.catalog.lifecycle.ReviewStates;
import rehab.kit.etag.Etag;

@Path("/exercises/{slugOrId}")
@Tag(name = "Exercises", description = "What to do, how to do it safely, where each figure comes from")
class ExerciseResource {
    private static final String SLUG_OR_ID = "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$";
    private static final String FORM = "must be a slug like wall-arm-slide, or an id";

    private static final String LANGUAGE = "[a-z]{2}";
    private static final String TWO_LETTERS = "must be two small letters, like es";
    private static final String IN_LANGUAGE =
            "Texts in this language, if the caller's clinic has published a translation"
                    + " that says what the English says; else in English, and `translation` says why";

    private final ShowExercise exercises;
    private final ReviewStates reviews;

    ExerciseResource(ShowExercise exercises, ReviewStates reviews) {
        this.exercises = exercises;
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(operationId = "readExercise", summary = "An exercise in its present revision")
    @APIResponse(
            responseCode = "200",
            description = "The exercise",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<Exercise> read(
            @RestPath
                    @Pattern(regexp = SLUG_OR_ID, message = FORM)
                    @Parameter(description = "Slug or id", example = "wall-arm-slide")
                    String slugOrId,
            @RestQuery
                    @Pattern(regexp = LANGUAGE, message = TWO_LETTERS)
                    @Parameter(description = IN_LANGUAGE, example = "es")
                    @Nullable
                    String language,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(exercises.show(slugOrId, OptionalInt.empty(), language), ifNoneMatch);
    }

    @GET
    @Path("/revisions/{revision}")
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(operationId = "readExerciseRevision", summary = "An exercise as it was in one of its revisions")
    @APIResponse(
            responseCode = "200",
            description = "The exercise in that revision",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<Exercise> readRevision(
            @RestPath
                    @Pattern(regexp = SLUG_OR_ID, message = FORM)
                    @Parameter(description = "Slug or id", example = "wall-arm-slide")
                    String slugOrId,
            @RestPath @Min(1) @Parameter(description = "From 1", example = "1") int revision,
            @RestQuery
                    @Pattern(regexp = LANGUAGE, message = TWO_LETTERS)
                    @Parameter(description = IN_LANGUAGE, example = "es")
                    @Nullable
                    String language,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(exercises.show(slugOrId, OptionalInt.of(revision), language), ifNoneMatch);
    }

    private RestResponse<Exercise> answer(ShownExercise shown, @Nullable String ifNoneMatch) {
        StoredRevision stored = shown.exercise();
        Review review = reviews.of(stored.id());
        String etag = Etag.of(
                stored.id(),
                stored.revision(),
                stored.status(),
                stored.released(),
                stored.contentHash(),
                review.state(),
                String.valueOf(review.reviewedOn()),
                String.valueOf(review.reviewDue()),
                String.join(".", shown.tag()),
                FigureDrawing.VERSION);
        var answer = Etag.matches(ifNoneMatch, etag)
                ? RestResponse.ResponseBuilder.<Exercise>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(Exercise.of(shown, review));
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
