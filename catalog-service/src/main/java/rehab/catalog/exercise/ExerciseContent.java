package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.source.Claim;

/**
 * What one revision of an exercise says; plain language, addressed to the person who does it. Absent fields leave no
 * trace in the JSON, so that a field added later changes no hash.
 *
 * @param aliases other names under which people look for it
 * @param purpose what it is good for
 * @param equipment what is needed, or one of what is needed where the steps offer a choice; empty: nothing
 * @param optionalEquipment what can be added or makes it more comfortable
 * @param countedIn what an amount of it counts
 * @param steps in order; empty while nobody has described the technique
 * @param breathing cue for the breath
 * @param feel where it should be felt
 * @param stopIf when to stop
 * @param defaultDose proposal for a prescription; absent when no source gives a complete one
 * @param defaultDoseSource where the proposal comes from; there whenever the proposal is
 * @param claims what each source says, contradictions included
 * @param reviewedOn when a clinician last signed it off; absent: never
 * @param reviewDue when the next review is due
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExerciseContent(
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
        List<String> steps,
        @Nullable String breathing,
        @Nullable String feel,
        @Nullable String stopIf,
        List<String> cautions,
        @Nullable Dose defaultDose,
        @Nullable DoseOrigin defaultDoseSource,
        List<Claim> claims,
        String disclaimer,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDue) {

    public ExerciseContent {
        aliases = orEmpty(aliases);
        regions = orEmpty(regions);
        position = orEmpty(position);
        equipment = orEmpty(equipment);
        optionalEquipment = orEmpty(optionalEquipment);
        steps = orEmpty(steps);
        cautions = orEmpty(cautions);
        claims = orEmpty(claims);
        if ((defaultDose == null) != (defaultDoseSource == null)) {
            throw new IllegalArgumentException(name + ": a proposed dose names its source");
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
