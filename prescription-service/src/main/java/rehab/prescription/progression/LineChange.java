package rehab.prescription.progression;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;

/**
 * What becomes of one line; everything else stays.
 *
 * @param variant null: as it is
 */
record LineChange(UUID lineId, Dose dose, @Nullable String variant) {

    PrescriptionContent in(PrescriptionContent content) {
        return new PrescriptionContent(
                content.title(),
                content.safetyNote(),
                content.painRule(),
                content.painLimits(),
                content.until(),
                content.routines().stream().map(this::in).toList());
    }

    private RoutineContent in(RoutineContent routine) {
        return new RoutineContent(
                routine.routineId(),
                routine.name(),
                routine.schedule(),
                routine.lines().stream()
                        .map(line -> lineId.equals(line.lineId()) ? changed(line) : line)
                        .toList());
    }

    private LineContent changed(LineContent line) {
        return new LineContent(
                line.lineId(),
                line.exerciseId(),
                variant == null ? line.variant() : variant,
                dose,
                line.side(),
                line.safetyNote(),
                line.progression());
    }
}
