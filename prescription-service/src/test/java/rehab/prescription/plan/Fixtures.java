package rehab.prescription.plan;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.Range;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.exercise.CatalogExercise;

/** Prescriptions for tests. */
final class Fixtures {
    static final Dose DOSE = new Dose(Range.exactly(3), new Range(8, 12), AmountUnit.REPS, null, 60);

    private Fixtures() {}

    static LineContent line(@Nullable UUID lineId, UUID exerciseId) {
        return new LineContent(lineId, exerciseId, DOSE, Side.EACH, null);
    }

    static RoutineContent routine(@Nullable UUID routineId, LineContent... lines) {
        return new RoutineContent(routineId, "Desk break", new Schedule.PerDay(4), Arrays.asList(lines));
    }

    static PrescriptionContent content(RoutineContent... routines) {
        return new PrescriptionContent("Upper back", "Stop when it hurts", PainRule.STOP_ON_PAIN, List.of(routines));
    }

    static CatalogExercise exercise(UUID id, int revision, boolean assignable) {
        return new CatalogExercise(
                id,
                "exercise-" + revision,
                revision,
                "Exercise " + revision,
                List.of(new CatalogExercise.Step(1, "Step of revision " + revision)),
                "Breathe out",
                List.of("Go slowly"),
                assignable);
    }
}
