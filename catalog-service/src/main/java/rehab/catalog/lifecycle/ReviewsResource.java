package rehab.catalog.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

@Path("/reviews")
@Tag(name = "Life cycle", description = "Who wrote what, who found it right, what is in use")
class ReviewsResource {
    private final ReviewQueue queue;

    ReviewsResource(ReviewQueue queue) {
        this.queue = queue;
    }

    @GET
    @RolesAllowed({"administrator", "therapist"})
    @Operation(
            operationId = "listReviews",
            summary = "What waits to be looked at, the most urgent first, then the oldest",
            description = "An administrator sees all of it, a therapist what they submitted.")
    public Page<QueueItem> list(
            @RestQuery @Nullable ItemKind kind,
            @RestQuery @Nullable QueueState state,
            @Valid @BeanParam PageRequest page) {
        var after = QueuePosition.of(page.cursor);
        return Page.of(queue.items(kind, state, after, page.limit + 1), page.limit, row -> QueuePosition.of(row)
                .cursor());
    }

    @GET
    @Path("/summary")
    @RolesAllowed({"administrator", "therapist"})
    @Operation(operationId = "summarizeReviews", summary = "How much waits to be looked at")
    public QueueSummary summary() {
        return queue.summary();
    }
}
