package rehab.catalog.gallery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ShowExercise;
import rehab.catalog.exercise.Variant;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.draw.Form;
import rehab.catalog.figure.draw.Theme;
import rehab.kit.etag.Etag;

@Path("/exercises/{slugOrId}/revisions/{revision}/variants/{variant}/figure.svg")
@Tag(name = "Figures", description = "How an exercise looks: moving, in panels, still")
class FigureResource {
    private static final String SVG = "image/svg+xml";
    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String UNTIL_THE_CLINIC_DECIDES = "private, no-cache";

    private final ShowFigure figures;

    FigureResource(ShowFigure figures) {
        this.figures = figures;
    }

    @GET
    @Produces(SVG)
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(
            operationId = "readFigure",
            summary = "The figure of a variant",
            description = "A revision never changes, so a copy may be kept for ever; in another language than English"
                    + " it has to be asked for again.")
    @APIResponse(
            responseCode = "200",
            description = "The drawing",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)),
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<String> read(
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
                    String variant,
            @RestQuery
                    @DefaultValue("motion")
                    @Pattern(regexp = "motion|panels|still", message = "must be motion, panels or still")
                    String form,
            @RestQuery
                    @Pattern(regexp = "LEFT|RIGHT", message = "must be LEFT or RIGHT")
                    @Parameter(description = "The side that works; absent: as it was drawn")
                    @Nullable
                    String side,
            @RestQuery
                    @DefaultValue("auto")
                    @Pattern(regexp = "auto|light|dark", message = "must be auto, light or dark")
                    String theme,
            @RestQuery
                    @Pattern(regexp = "[a-z]{2}", message = "must be two letters like es")
                    @Parameter(description = "Of its words, where the caller's clinic has published them")
                    @Nullable
                    String language,
            @RestQuery @Parameter(description = "Tells copies apart; any value") @Nullable String v,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ShowFigure.Wish wish = new ShowFigure.Wish(
                Form.valueOf(form.toUpperCase(Locale.ROOT)),
                side == null ? null : Side.valueOf(side),
                Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
        ShowFigure.Shown shown = figures.show(slugOrId, revision, variant, language, wish);
        boolean english = language == null || language.equals(ShowExercise.ENGLISH);
        var answer = Etag.matches(ifNoneMatch, shown.etag())
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(shown.svg().get(), SVG);
        return answer.header(HttpHeaders.ETAG, shown.etag())
                .header(HttpHeaders.CACHE_CONTROL, english ? FOR_EVER : UNTIL_THE_CLINIC_DECIDES)
                .build();
    }
}
