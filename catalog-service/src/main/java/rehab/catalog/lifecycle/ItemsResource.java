package rehab.catalog.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/items/{itemId}")
@Tag(name = "Life cycle", description = "Who wrote what, who found it right, what is in use")
class ItemsResource {
    private static final String REVISION = "[1-9][0-9]{0,8}";

    private final ListRevisions revisions;
    private final CompareRevisions differences;
    private final SubmitDraft submit;

    ItemsResource(ListRevisions revisions, CompareRevisions differences, SubmitDraft submit) {
        this.revisions = revisions;
        this.differences = differences;
        this.submit = submit;
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "listRevisions", summary = "Where an item stands, and its revisions, newest first")
    public ItemHistory revisions(@RestPath UUID itemId) {
        return revisions.list(itemId);
    }

    @GET
    @Path("/differences")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "compareRevisions",
            summary = "What differs between two revisions, or a revision and the draft")
    public Differences differences(
            @RestPath UUID itemId,
            @RestQuery
                    @Pattern(regexp = REVISION, message = "must be the number of a revision")
                    @Parameter(
                            description = "A revision; absent: the published one, or that before `to`",
                            example = "1")
                    @Nullable
                    String from,
            @RestQuery
                    @Pattern(regexp = REVISION + "|draft", message = "must be the number of a revision, or draft")
                    @Parameter(
                            description = "A revision, or `draft`; absent: what is being written, or else the newest",
                            example = "draft")
                    @Nullable
                    String to) {
        return differences.compare(itemId, from, to);
    }

    @POST
    @Path("/submission")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "submitDraft",
            summary = "Freezes the draft as the next revision, which waits for an administrator")
    public ItemState submit(@RestPath UUID itemId, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return submit.submit(itemId, ifMatch);
    }
}
