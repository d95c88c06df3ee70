package rehab.catalog.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.Contradiction;
import rehab.catalog.exercise.Dose;
import rehab.catalog.exercise.DoseOrigin;
import rehab.catalog.exercise.DoseUnit;
import rehab.catalog.exercise.Equipment;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.Mistake;
import rehab.catalog.exercise.Muscle;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;
import rehab.catalog.exercise.Sides;
import rehab.catalog.exercise.StepText;
import rehab.catalog.exercise.Substitute;
import rehab.catalog.exercise.Use;
import rehab.catalog.exercise.Variant;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.source.Claim;

/**
 * One file of {@code content/exercises}, as authors write it; its fields are described at {@link ExerciseContent}.
 *
 * @param id the same in every installation, for ever
 */
record ExerciseFile(
        UUID id,
        String slug,
        ItemStatus status,
        String name,
        List<String> aliases,
        String purpose,
        List<Region> regions,
        ExerciseType type,
        List<Position> position,
        List<Equipment> equipment,
        List<Equipment> optionalEquipment,
        Sides sides,
        DoseUnit countedIn,
        List<StepText> steps,
        @Nullable String breathing,
        @Nullable String feel,
        @Nullable String stopIf,
        List<String> cautions,
        @Nullable Dose defaultDose,
        @Nullable DoseOrigin defaultDoseSource,
        List<ClaimLine> claims,
        List<Muscle> muscles,
        List<Mistake> mistakes,
        List<Substitute> substitutes,
        List<Use> use,
        List<Contradiction> contradictions,
        List<String> references,
        @Nullable List<Variant> variants) {

    /**
     * What the file says, together with what the sources that it cites say for all of their exercises.
     *
     * @param pageClaims of all sources
     * @param figures answers the script of the variant with this code, if there is one
     */
    ExerciseContent content(
            Disclaimer disclaimer, List<Claim> pageClaims, Function<String, Optional<FigureScript>> figures) {
        List<String> cited = claims.stream().map(ClaimLine::source).distinct().toList();
        List<Claim> all = Stream.concat(
                        claims.stream().map(ClaimLine::ofExercise),
                        pageClaims.stream().filter(claim -> cited.contains(claim.source())))
                .toList();
        return new ExerciseContent(
                name,
                aliases,
                purpose,
                regions,
                type,
                position,
                equipment,
                optionalEquipment,
                sides,
                countedIn,
                steps,
                breathing,
                feel,
                stopIf,
                cautions,
                defaultDose,
                defaultDoseSource,
                all,
                disclaimer.text(),
                muscles,
                mistakes,
                substitutes,
                use,
                contradictions,
                references,
                disclaimer.version(),
                drawn(figures));
    }

    private List<Variant> drawn(Function<String, Optional<FigureScript>> figures) {
        return variants == null
                ? List.of()
                : variants.stream()
                        .map(variant ->
                                variant.withFigure(figures.apply(variant.code()).orElse(null)))
                        .toList();
    }
}
