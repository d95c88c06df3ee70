package rehab.prescription.exercise;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An exercise in the catalog's JSON. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookedUpExercise(
        UUID id,
        String slug,
        int revision,
        String name,
        boolean assignable,
        String language,
        @Nullable List<LookedUpStep> steps,
        @Nullable String breathing,
        @Nullable List<String> cautions,
        @Nullable String feel,
        @Nullable String stopIf,
        @Nullable List<LookedUpVariant> variants) {

    LookedUpExercise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
    }

    CatalogExercise exercise() {
        ExerciseWords words = new ExerciseWords(
                id,
                slug,
                revision,
                name,
                language,
                steps(steps),
                breathing,
                orEmpty(cautions),
                feel,
                stopIf,
                orEmpty(variants).stream().map(LookedUpVariant::variant).toList());
        return new CatalogExercise(words, assignable);
    }

    private static List<ExerciseWords.Step> steps(@Nullable List<LookedUpStep> steps) {
        return orEmpty(steps).stream()
                .map(step -> new ExerciseWords.Step(step.order(), step.text()))
                .toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LookedUpStep(int order, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LookedUpVariant(
            String code,
            String name,
            boolean standard,
            @Nullable List<String> easier,
            @Nullable List<String> harder,
            @Nullable List<LookedUpStep> steps,
            @Nullable List<String> cautions,
            @Nullable List<String> hazards) {

        LookedUpVariant {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
        }

        ExerciseWords.Variant variant() {
            return new ExerciseWords.Variant(
                    code,
                    name,
                    standard,
                    orEmpty(easier),
                    orEmpty(harder),
                    LookedUpExercise.steps(steps),
                    orEmpty(cautions),
                    orEmpty(hazards));
        }
    }
}
