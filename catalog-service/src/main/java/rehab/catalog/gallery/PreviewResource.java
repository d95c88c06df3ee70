package rehab.catalog.gallery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/figures/preview")
@Tag(name = "Figures", description = "How an exercise looks: moving, in panels, still")
class PreviewResource {
    private final PreviewFigure previews;

    PreviewResource(PreviewFigure previews) {
        this.previews = previews;
    }

    @POST
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "previewFigure",
            summary = "What a pose script would look like",
            description =
                    "Stores nothing. A joint can be pulled in the plane of the view; the script comes back with it.")
    @APIResponse(responseCode = "200", description = "The drawing, its joints and what is wrong with it")
    public Preview preview(@NotNull @Valid PreviewRequest asked) {
        return previews.preview(asked);
    }
}
