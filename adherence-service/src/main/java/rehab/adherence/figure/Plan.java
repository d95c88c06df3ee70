package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that was ordered for one patient, over time. */
public final class Plan {
    private final Map<UUID, TreeMap<Integer, PlanVersion>> versions = new TreeMap<>();
    private final Map<UUID, LocalDate> firstDays = new TreeMap<>();
    private final List<Suspension> suspensions;

    /** With every version. */
    public Plan(Collection<PlanVersion> versions, Collection<Suspension> suspensions) {
        this(versions, suspensions, Map.of());
    }

    /**
     * With the versions that are in force on the days that are looked at.
     *
     * @param firstDays of each prescription, where it is earlier than that of any version given
     */
    public Plan(Collection<PlanVersion> versions, Collection<Suspension> suspensions, Map<UUID, LocalDate> firstDays) {
        this.firstDays.putAll(firstDays);
        versions.forEach(
                version -> this.firstDays.merge(version.prescriptionId(), version.effectiveFrom(), Plan::earlier));
        versions.forEach(version -> this.versions
                .computeIfAbsent(version.prescriptionId(), id -> new TreeMap<>())
                .put(version.version(), version));
        this.suspensions = List.copyOf(suspensions);
    }

    /** The version that a day is scored against: the highest that had taken effect (clinical model, adherence 7). */
    public Optional<PlanVersion> inForce(UUID prescriptionId, LocalDate day) {
        TreeMap<Integer, PlanVersion> known = versions.get(prescriptionId);
        return known == null
                ? Optional.empty()
                : known.descendingMap().values().stream()
                        .filter(version -> !version.effectiveFrom().isAfter(day))
                        .findFirst();
    }

    /** One version in force per prescription, suspended or not. */
    public List<PlanVersion> inForce(LocalDate day) {
        return versions.keySet().stream()
                .flatMap(prescription -> inForce(prescription, day).stream())
                .toList();
    }

    /**
     * The first of the unbroken days up to this one on which something was ordered and not suspended; empty when nothing is
     * on this day.
     */
    public Optional<LocalDate> activeSince(LocalDate day) {
        if (!isActive(day)) {
            return Optional.empty();
        }
        Stream<LocalDate> again = suspensions.stream().flatMap(suspension -> Stream.ofNullable(suspension.until()));
        return Stream.concat(firstDays.values().stream(), again)
                .filter(start -> !start.isAfter(day) && isActive(start) && !isActive(start.minusDays(1)))
                .max(LocalDate::compareTo);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether the prescription is paused or on hold on that day. */
    public boolean isSuspended(UUID prescriptionId, LocalDate day) {
        return suspensions.stream()
                .anyMatch(suspension -> suspension.prescriptionId().equals(prescriptionId) && suspension.covers(day));
    }

    /** Whether anything is ordered and not suspended on that day. */
    public boolean isActive(LocalDate day) {
        return firstDays.entrySet().stream()
                .anyMatch(first -> !first.getValue().isAfter(day) && !isSuspended(first.getKey(), day));
    }

    /** Whether anything that did not just begin is ordered and not suspended on that day. */
    boolean isActiveAllOf(LocalDate day) {
        return inForce(day).stream()
                .anyMatch(version -> !isSuspended(version.prescriptionId(), day) && !version.beginsDuring(day));
    }

    /**
     * The routine that a session on that day counts towards.
     *
     * @return empty when what was done is extra: suspended, not yet or no longer ordered, or ordered as needed
     */
    public Optional<PlannedRoutine> counted(UUID prescriptionId, UUID routineId, LocalDate day) {
        if (isSuspended(prescriptionId, day)) {
            return Optional.empty();
        }
        return inForce(prescriptionId, day).stream()
                .flatMap(version -> version.routines().stream())
                .filter(routine -> routine.routineId().equals(routineId)
                        && routine.schedule().isCounted())
                .findFirst();
    }
}
