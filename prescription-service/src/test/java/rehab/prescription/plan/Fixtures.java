package rehab.prescription.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.Range;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseWords;

/** Prescriptions for tests. */
final class Fixtures {
    static final Dose DOSE = new Dose(Range.exactly(3), new Range(8, 12), AmountUnit.REPS, null, 60);

    private Fixtures() {}

    static LineContent line(@Nullable UUID lineId, UUID exerciseId) {
        return line(lineId, exerciseId, null);
    }

    static LineContent line(@Nullable UUID lineId, UUID exerciseId, @Nullable String variant) {
        return new LineContent(lineId, exerciseId, variant, DOSE, Side.EACH, null, null);
    }

    static RoutineContent routine(@Nullable UUID routineId, LineContent... lines) {
        return new RoutineContent(routineId, "Desk break", new Schedule.PerDay(4), Arrays.asList(lines));
    }

    static PrescriptionContent content(RoutineContent... routines) {
        return new PrescriptionContent(
                "Upper back", "Stop when it hurts", PainRule.STOP_ON_PAIN, null, null, List.of(routines));
    }

    /** An exercise with a standard variant, and a harder one that has steps, a caution and a hazard of its own. */
    static CatalogExercise exercise(UUID id, int revision, boolean assignable) {
        return new CatalogExercise(
                words(
                        id,
                        revision,
                        List.of(
                                variant("STANDARD", "Easy way", true, "Step of revision " + revision, List.of()),
                                variant("HARDER", "Hard way", false, "Step of the hard way", List.of("Even slower")))),
                assignable);
    }

    static ExerciseWords words(UUID id, int revision, List<ExerciseWords.Variant> variants) {
        return new ExerciseWords(
                id,
                "exercise-" + revision,
                revision,
                "Exercise " + revision,
                "en",
                List.of(new ExerciseWords.Step(1, "Step of revision " + revision)),
                "Breathe out",
                List.of("Go slowly"),
                "In the belly",
                "It stings",
                variants);
    }

    static FoundExercises found(CatalogExercise... exercises) {
        Map<UUID, CatalogExercise> present = new HashMap<>();
        for (CatalogExercise exercise : exercises) {
            present.put(exercise.words().id(), exercise);
        }
        return new FoundExercises(present, Map.of());
    }

    static DraftAssembly assembly(KnownLines known, FoundExercises found) {
        return new DraftAssembly(known, found, new PainLimits(3, 6), UUID::randomUUID);
    }

    private static ExerciseWords.Variant variant(
            String code, String name, boolean standard, String step, List<String> cautions) {
        return new ExerciseWords.Variant(
                code,
                name,
                standard,
                standard ? List.of() : List.of("STANDARD"),
                standard ? List.of("HARDER") : List.of(),
                List.of(new ExerciseWords.Step(1, step)),
                cautions,
                List.of("PRONE"));
    }
}
