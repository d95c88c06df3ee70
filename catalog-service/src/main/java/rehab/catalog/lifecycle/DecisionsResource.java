package rehab.catalog.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/items/{itemId}")
@Tag(name = "Life cycle", description = "Who wrote what, who found it right, what is in use")
class DecisionsResource {
    private final PublishRevision publish;
    private final ReturnRevision giveBack;
    private final SignOffRevision signOff;
    private final RetireItem retire;

    DecisionsResource(PublishRevision publish, ReturnRevision giveBack, SignOffRevision signOff, RetireItem retire) {
        this.publish = publish;
        this.giveBack = giveBack;
        this.signOff = signOff;
        this.retire = retire;
    }

    @POST
    @Path("/revisions/{revision}/publication")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "publishRevision",
            summary = "Puts the revision in review to use; not by one of its authors")
    public ItemState publish(
            @RestPath UUID itemId,
            @RestPath @Min(1) int revision,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid Approval body) {
        return publish.publish(itemId, revision, idempotencyKey, body);
    }

    @POST
    @Path("/revisions/{revision}/return")
    @RolesAllowed("administrator")
    @Operation(operationId = "returnRevision", summary = "Gives the revision in review back to its authors")
    public ItemState giveBack(
            @RestPath UUID itemId,
            @RestPath @Min(1) int revision,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid ReturnRevision.Request body) {
        return giveBack.giveBack(itemId, revision, idempotencyKey, body);
    }

    @POST
    @Path("/revisions/{revision}/sign-off")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "signOffRevision",
            summary =
                    "Finds the published revision right, for this clinic: a shared one, or its own when a review is due")
    public ItemState signOff(
            @RestPath UUID itemId,
            @RestPath @Min(1) int revision,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid Approval body) {
        return signOff.signOff(itemId, revision, idempotencyKey, body);
    }

    @POST
    @Path("/retirement")
    @RolesAllowed("administrator")
    @Operation(operationId = "retireItem", summary = "Takes one of the clinic's own items out of use")
    public ItemState retire(
            @RestPath UUID itemId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid RetireItem.Request body) {
        return retire.retire(itemId, idempotencyKey, body);
    }
}
