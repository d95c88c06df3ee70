package rehab.catalog.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.HazardTag;
import rehab.catalog.exercise.Moment;
import rehab.catalog.exercise.Muscle;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;
import rehab.catalog.exercise.Sides;

/** The question as it stands in the address. */
public class ListRequest {
    private static final int MAX_Q = 200;

    @RestQuery
    @Size(max = MAX_Q)
    @Parameter(
            description =
                    "Words of the name, the other names, what also stands for them, the muscles and regions or the"
                            + " purpose; the last may be unfinished. Words that are found nowhere are taken for similar ones.",
            example = "bird do")
    @Nullable
    String q;

    @RestQuery
    @Pattern(regexp = "en|es", message = "must be en or es")
    @Parameter(description = "es: words may be Spanish ones too, also where an English word would do", example = "es")
    @Nullable
    String language;

    @RestQuery
    List<Region> region = List.of();

    @RestQuery
    List<ExerciseType> type = List.of();

    @RestQuery
    List<Position> position = List.of();

    @RestQuery
    @Parameter(description = "What it is done with, or can be; NONE: it needs nothing")
    List<EquipmentFilter> equipment = List.of();

    @RestQuery
    List<Muscle> muscle = List.of();

    @RestQuery
    @Parameter(
            description = "To be avoided: only exercises that do not load or demand it in any variant. With several,"
                    + " none of them. Exercises whose variants nobody has described are left out.")
    List<HazardTag> without = List.of();

    @RestQuery
    @Parameter(description = "When it is used")
    List<Moment> when = List.of();

    @RestQuery
    List<Sides> sides = List.of();

    @RestQuery
    @Parameter(description = "true: only the clinic's own; false: only the shared library; absent: both")
    @Nullable
    Boolean own;

    @RestQuery
    @DefaultValue("PUBLISHED")
    @Parameter(description = "Anything but PUBLISHED is for therapists and administrators")
    StatusFilter status = StatusFilter.PUBLISHED;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether to count what each further filter would leave")
    boolean facets;

    ExerciseQuery asked() {
        return new ExerciseQuery(
                q,
                "es".equals(language),
                Map.of(
                        Facet.REGION, region,
                        Facet.TYPE, type,
                        Facet.POSITION, position,
                        Facet.EQUIPMENT, equipment,
                        Facet.MUSCLE, muscle,
                        Facet.HAZARD, without,
                        Facet.WHEN, when,
                        Facet.SIDES, sides),
                status,
                own,
                facets);
    }
}
