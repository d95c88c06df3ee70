package rehab.catalog.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

@Path("/recalls")
@Tag(name = "Recalls", description = "What clinics were told about exercises that they may have prescribed")
class RecallsResource {
    private final ListRecalls recalls;

    RecallsResource(ListRecalls recalls) {
        this.recalls = recalls;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listRecalls",
            summary = "Exercises whose safety words have changed or that were withdrawn, newest first")
    public Page<Recall> list(@Valid @BeanParam PageRequest page) {
        return recalls.list(page.limit, page.cursor);
    }
}
