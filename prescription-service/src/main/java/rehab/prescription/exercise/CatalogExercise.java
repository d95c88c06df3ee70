package rehab.prescription.exercise;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an exercise, as far as a prescription uses it.
 *
 * @param assignable whether it may be prescribed; drafts and withdrawn exercises may not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CatalogExercise(
        UUID id,
        String slug,
        int revision,
        String name,
        List<Step> steps,
        @Nullable String breathing,
        List<String> cautions,
        boolean assignable) {

    public CatalogExercise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        steps = steps == null ? List.of() : List.copyOf(steps);
        cautions = cautions == null ? List.of() : List.copyOf(cautions);
    }

    /** One step of the technique. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(int order, String text) {}
}
