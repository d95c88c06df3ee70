package rehab.catalog.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.Equipment;
import rehab.catalog.exercise.ExerciseSummary;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;
import rehab.catalog.json.StoredJson;
import rehab.kit.etag.Etag;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

@Path("/exercises")
@Tag(name = "Exercises", description = "What to do, how to do it safely, where each figure comes from")
class ExerciseListResource {
    private static final int MAX_Q = 200;

    private final FindExercises exercises;

    ExerciseListResource(FindExercises exercises) {
        this.exercises = exercises;
    }

    @GET
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(
            operationId = "findExercises",
            summary = "Exercises by words and filters",
            description =
                    "A filter given several times is met by any of its values; all filters must be met. Best match"
                            + " first when `q` is given, else by name.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<Page<ExerciseSummary>> find(
            @RestQuery
                    @Size(max = MAX_Q)
                    @Parameter(
                            description =
                                    "Words of the name, the other names or the purpose; the last may be unfinished",
                            example = "bird do")
                    @Nullable
                    String q,
            @RestQuery List<Region> region,
            @RestQuery List<ExerciseType> type,
            @RestQuery List<Position> position,
            @RestQuery List<Equipment> equipment,
            @RestQuery
                    @DefaultValue("PUBLISHED")
                    @Parameter(description = "Anything but PUBLISHED is for therapists and administrators")
                    StatusFilter status,
            @Valid @BeanParam PageRequest page,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ExerciseQuery asked = new ExerciseQuery(q, region, type, position, equipment, status);
        return answer(exercises.find(asked, page.limit, page.cursor), ifNoneMatch);
    }

    private static RestResponse<Page<ExerciseSummary>> answer(Page<ListingRow> found, @Nullable String ifNoneMatch) {
        String etag = etag(found);
        var answer = Etag.matches(ifNoneMatch, etag)
                ? RestResponse.ResponseBuilder.<Page<ExerciseSummary>>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(
                        found.map(row -> StoredJson.read(row.summary(), ExerciseSummary.class)));
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static String etag(Page<ListingRow> found) {
        Stream<String> summaries = found.items().stream().map(ListingRow::summary);
        Stream<String> next = Stream.ofNullable(found.nextCursor());
        return Etag.of(StoredJson.hash(Stream.concat(summaries, next).toArray(String[]::new)));
    }
}
