package rehab.adherence.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

/** What the calling therapist must look at. */
@Path("/review-tasks")
class ReviewTaskResource {
    private final ListReviewTasks list;
    private final DisposeTask dispose;

    ReviewTaskResource(ListReviewTasks list, DisposeTask dispose) {
        this.list = list;
        this.dispose = dispose;
    }

    @GET
    @RolesAllowed(Roles.THERAPIST)
    @Operation(operationId = "listReviewTasks", summary = "By tier, then by due time")
    public Page<ReviewTaskView> listReviewTasks(
            @RestQuery @DefaultValue("OPEN") TaskState state,
            @Parameter(description = "MINE: of patients whom the caller leads; TEAM: of every patient of the caller's")
                    @RestQuery
                    @DefaultValue("MINE")
                    TaskOwner owner,
            @BeanParam @Valid PageRequest page) {
        return list.page(state, owner, page.limit, page.cursor);
    }

    @POST
    @Path("/{taskId}/disposition")
    @RolesAllowed(Roles.THERAPIST)
    @Operation(
            operationId = "disposeReviewTask",
            summary = "Closes a task with what was made of it; a prescription on hold stays on hold",
            description =
                    "If-Match is the task's etag: evidence that was added since it was seen is not disposed of unseen.")
    public ReviewTaskView disposeReviewTask(
            @RestPath UUID taskId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid DispositionEntry body) {
        return dispose.dispose(taskId, ifMatch, idempotencyKey, body);
    }
}
