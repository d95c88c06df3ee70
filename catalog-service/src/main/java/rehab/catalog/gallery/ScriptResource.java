package rehab.catalog.gallery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import rehab.catalog.exercise.Variant;
import rehab.catalog.figure.FigureScript;

@Path("/exercises/{slugOrId}/revisions/{revision}/variants/{variant}/script")
@Tag(name = "Figures", description = "How an exercise looks: moving, in panels, still")
class ScriptResource {
    private final ReadScript scripts;

    ScriptResource(ReadScript scripts) {
        this.scripts = scripts;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(operationId = "readFigureScript", summary = "The pose script of a variant, to begin another figure with")
    public FigureScript read(
            @RestPath
                    @Pattern(
                            regexp = "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$",
                            message = "must be a slug like wall-arm-slide, or an id")
                    @Parameter(description = "Slug or id", example = "wall-arm-slide")
                    String slugOrId,
            @RestPath @Min(1) @Parameter(description = "From 1", example = "1") int revision,
            @RestPath
                    @Pattern(regexp = Variant.CODE, message = "must be a code like STANDING")
                    @Parameter(description = "The variant's code", example = "STANDING")
                    String variant) {
        return scripts.read(slugOrId, revision, variant);
    }
}
