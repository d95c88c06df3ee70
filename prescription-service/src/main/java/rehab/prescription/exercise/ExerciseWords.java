package rehab.prescription.exercise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of an exercise says, as far as a prescription uses it. In English it never changes.
 *
 * @param steps of the standard variant
 * @param cautions of every variant
 * @param language of the texts
 * @param variants the ways to do it; empty while nobody has described any
 */
public record ExerciseWords(
        UUID id,
        String slug,
        int revision,
        String name,
        String language,
        List<Step> steps,
        @Nullable String breathing,
        List<String> cautions,
        @Nullable String feel,
        @Nullable String stopIf,
        List<Variant> variants) {

    public ExerciseWords {
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
        variants = List.copyOf(variants);
    }

    /** Which revision it is. */
    public ExerciseRevision pinned() {
        return new ExerciseRevision(id, revision);
    }

    /** The variant with this code; without a code, the standard one. */
    public Optional<Variant> variant(@Nullable String code) {
        return variants.stream()
                .filter(variant ->
                        code == null ? variant.standard() : variant.code().equals(code))
                .findFirst();
    }

    /** One step of the technique. */
    public record Step(int order, String text) {}

    /**
     * One way to do it.
     *
     * @param standard whether it is meant when none is named
     * @param easier codes of the next rung of the ladder below
     * @param harder codes of the next rung above
     * @param steps complete
     * @param cautions in addition to those of the exercise
     * @param hazards codes of what it loads or demands
     */
    public record Variant(
            String code,
            String name,
            boolean standard,
            List<String> easier,
            List<String> harder,
            List<Step> steps,
            List<String> cautions,
            List<String> hazards) {
        public Variant {
            easier = List.copyOf(easier);
            harder = List.copyOf(harder);
            steps = List.copyOf(steps);
            cautions = List.copyOf(cautions);
            hazards = List.copyOf(hazards);
        }
    }
}
