package rehab.prescription.burden;

import java.util.List;
import java.util.UUID;
import rehab.prescription.content.Dose;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.content.VersionRoutine;

/** A routine as far as it takes time. */
record TimedRoutine(Schedule schedule, List<TimedLine> lines) {

    /** One exercise of it. */
    record TimedLine(UUID exerciseId, Dose dose, Side side) {}

    static TimedRoutine of(RoutineContent routine) {
        return new TimedRoutine(
                routine.schedule(),
                routine.lines().stream()
                        .map(line -> new TimedLine(line.exerciseId(), line.dose(), line.side()))
                        .toList());
    }

    static TimedRoutine of(DraftRoutine routine) {
        return new TimedRoutine(
                routine.schedule(),
                routine.lines().stream()
                        .map(line -> new TimedLine(line.exerciseId(), line.dose(), line.side()))
                        .toList());
    }

    static TimedRoutine of(VersionRoutine routine) {
        return new TimedRoutine(
                routine.schedule(),
                routine.lines().stream()
                        .map(line -> new TimedLine(line.exerciseId(), line.dose(), line.side()))
                        .toList());
    }
}
