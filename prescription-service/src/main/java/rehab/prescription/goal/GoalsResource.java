package rehab.prescription.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/patients/{patientId}/goals")
@Tag(name = "Goals")
class GoalsResource {
    private final SetGoal set;
    private final ChangeGoal change;
    private final ReadGoals readAll;
    private final ReadGoal read;

    GoalsResource(SetGoal set, ChangeGoal change, ReadGoals readAll, ReadGoal read) {
        this.set = set;
        this.change = change;
        this.readAll = readAll;
        this.read = read;
    }

    /** A patient's goals: open ones first, then the latest changed first. */
    record Goals(List<GoalView> items) {}

    @GET
    @RolesAllowed({"therapist", "patient"})
    @Operation(operationId = "listGoals", summary = "A patient's goals as they stand, open ones first")
    public Goals list(@RestPath UUID patientId) {
        return new Goals(readAll.read(patientId));
    }

    @POST
    @RolesAllowed("therapist")
    @Operation(operationId = "setGoal", summary = "Sets a goal with the patient")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "The goal",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GoalView.class)))
    public RestResponse<GoalView> set(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid NewGoal body) {
        GoalView goal = set.set(patientId, idempotencyKey, body);
        URI location = URI.create("/patients/" + patientId + "/goals/" + goal.id());
        return RestResponse.ResponseBuilder.<GoalView>created(location)
                .entity(goal)
                .header(HttpHeaders.ETAG, goal.etag())
                .build();
    }

    @GET
    @Path("/{goalId}")
    @RolesAllowed({"therapist", "patient"})
    @Operation(operationId = "readGoal", summary = "One goal with all that it ever said")
    @APIResponse(
            responseCode = "200",
            description = "The goal and its history",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<GoalHistory> read(@RestPath UUID patientId, @RestPath UUID goalId) {
        GoalHistory found = read.read(patientId, goalId);
        return RestResponse.ResponseBuilder.ok(found)
                .header(HttpHeaders.ETAG, found.goal().etag())
                .build();
    }

    @PUT
    @Path("/{goalId}")
    @RolesAllowed("therapist")
    @Operation(operationId = "changeGoal", summary = "Changes what the goal says; what it said before is kept")
    @APIResponse(
            responseCode = "200",
            description = "The goal",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<GoalView> change(
            @RestPath UUID patientId,
            @RestPath UUID goalId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangedGoal body) {
        GoalView changed = change.change(patientId, goalId, ifMatch, body);
        return RestResponse.ResponseBuilder.ok(changed)
                .header(HttpHeaders.ETAG, changed.etag())
                .build();
    }
}
