package rehab.catalog.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rehab.kit.paging.Page;

@Path("/sources")
@Tag(name = "Sources", description = "Where the figures come from")
class SourceResource {
    private final ListSources sources;

    SourceResource(ListSources sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(
            operationId = "listSources",
            summary = "The source documents, with what to know about each; always a single page")
    public Page<SourceDocument> list() {
        return new Page<>(sources.list(), null);
    }
}
