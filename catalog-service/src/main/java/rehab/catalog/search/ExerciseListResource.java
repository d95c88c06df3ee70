package rehab.catalog.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.PageRequest;

@Path("/exercises")
@Tag(name = "Exercises", description = "What to do, how to do it safely, where each figure comes from")
class ExerciseListResource {
    private final FindExercises exercises;

    ExerciseListResource(FindExercises exercises) {
        this.exercises = exercises;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(
            operationId = "findExercises",
            summary = "Exercises by words and filters",
            description =
                    "A filter given several times is met by any of its values; all filters must be met. Best match"
                            + " first when `q` is given, else by name. Counts of facets are the same on every page.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ExercisePage.class)),
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<String> find(
            @Valid @BeanParam ListRequest request,
            @Valid @BeanParam PageRequest page,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        FindExercises.Answer found = exercises.find(request.asked(), page.limit, page.cursor, ifNoneMatch);
        var answer = found.page() == null
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(found.page());
        return answer.header(HttpHeaders.ETAG, found.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
