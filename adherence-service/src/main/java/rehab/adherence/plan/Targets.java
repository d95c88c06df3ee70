package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.LocalDay;
import rehab.adherence.figure.PlanVersion;
import rehab.adherence.figure.PlannedRoutine;
import rehab.adherence.figure.PrescribedLine;
import rehab.adherence.figure.Side;

/**
 * The part of a version that figures need, stored beside the whole so that a caseload need not read every word.
 *
 * @param activatedOn the patient's local day on which it was activated; absent when unknown
 * @param until the last local day in force; absent: until it is ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Targets(@Nullable LocalDate activatedOn, @Nullable LocalDate until, List<Routine> routines) {

    /** Of a version for someone who lives in that zone. */
    static Targets of(OrderedVersion version, ZoneId zone) {
        Instant activatedAt = version.activatedAt();
        LocalDate activatedOn =
                activatedAt == null ? null : LocalDay.at(activatedAt, zone).date();
        return new Targets(
                activatedOn,
                version.until(),
                version.routines().stream()
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
                until,
                activatedOn,
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
