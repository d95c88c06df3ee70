package rehab.adherence.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rehab.adherence.figure.PlanVersion;
import rehab.adherence.figure.PlannedRoutine;
import rehab.adherence.figure.PrescribedLine;
import rehab.adherence.figure.Side;

/** The part of a version that figures need, stored beside the whole so that a caseload need not read every word. */
record Targets(List<Routine> routines) {

    static Targets of(OrderedVersion version) {
        return new Targets(version.routines().stream()
                .map(routine -> new Routine(
                        routine.routineId(),
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream()
                                .map(line -> new Line(line.lineId(), line.dose(), line.side()))
                                .toList()))
                .toList());
    }

    PlanVersion toVersion(UUID prescriptionId, int version, LocalDate effectiveFrom) {
        return new PlanVersion(
                prescriptionId,
                version,
                effectiveFrom,
                routines.stream().map(Routine::toRoutine).toList());
    }

    record Routine(UUID routineId, String name, OrderedSchedule schedule, List<Line> lines) {
        PlannedRoutine toRoutine() {
            return new PlannedRoutine(
                    routineId,
                    name,
                    schedule.toSchedule(),
                    lines.stream().map(Line::toLine).toList());
        }
    }

    record Line(UUID lineId, OrderedDose dose, Side side) {
        PrescribedLine toLine() {
            return new PrescribedLine(lineId, dose.toDose(), side);
        }
    }
}
