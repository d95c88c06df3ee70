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
    private final Breaks breaks;

    /** With every version. */
    public Plan(Collection<PlanVersion> versions, Breaks breaks) {
        this(versions, breaks, Map.of());
    }

    /**
     * With the versions that are in force on the days that are looked at.
     *
     * @param firstDays of each prescription, where it is earlier than that of any version given
     */
    public Plan(Collection<PlanVersion> versions, Breaks breaks, Map<UUID, LocalDate> firstDays) {
        this.firstDays.putAll(firstDays);
        versions.forEach(
                version -> this.firstDays.merge(version.prescriptionId(), version.effectiveFrom(), Plan::earlier));
        versions.forEach(version -> this.versions
                .computeIfAbsent(version.prescriptionId(), id -> new TreeMap<>())
                .put(version.version(), version));
        this.breaks = breaks;
    }

    /** Nothing ordered. */
    public static Plan none() {
        return new Plan(List.of(), Breaks.none());
    }

    /**
     * The version that a day is scored against: the highest that had taken effect (clinical model, adherence 7), unless the
     * prescription was over by then.
     */
    public Optional<PlanVersion> inForce(UUID prescriptionId, LocalDate day) {
        return latest(prescriptionId, day).filter(version -> !isOver(prescriptionId, version, day));
    }

    private Optional<PlanVersion> latest(UUID prescriptionId, LocalDate day) {
        TreeMap<Integer, PlanVersion> known = versions.get(prescriptionId);
        return known == null
                ? Optional.empty()
                : known.descendingMap().values().stream()
                        .filter(version -> !version.effectiveFrom().isAfter(day))
                        .findFirst();
    }

    private boolean isOver(UUID prescriptionId, PlanVersion version, LocalDate day) {
        return version.isOver(day) || breaks.isOver(prescriptionId, day);
    }

    /** The last day on which the prescription was in force, if that is before this day; empty while it is, or will be. */
    public Optional<LocalDate> over(UUID prescriptionId, LocalDate day) {
        return latest(prescriptionId, day)
                .filter(version -> isOver(prescriptionId, version, day))
                .map(version -> Stream.concat(
                                Stream.ofNullable(version.until()), breaks.lastDay(prescriptionId).stream())
                        .min(LocalDate::compareTo)
                        .orElseThrow());
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
        Stream<LocalDate> begun = versions.values().stream()
                .flatMap(known -> known.values().stream().map(PlanVersion::effectiveFrom));
        return Stream.of(firstDays.values().stream(), begun, breaks.again())
                .flatMap(days -> days)
                .filter(start -> !start.isAfter(day) && isActive(start) && !isActive(start.minusDays(1)))
                .max(LocalDate::compareTo);
    }

    /** The first day on which anything was ordered; empty when nothing ever was. */
    public Optional<LocalDate> firstDay() {
        return firstDays.values().stream().min(LocalDate::compareTo);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether the prescription is paused or on hold on that day. */
    public boolean isSuspended(UUID prescriptionId, LocalDate day) {
        return breaks.on(prescriptionId, day).findAny().isPresent();
    }

    /** Whether the prescription is on hold on that day, paused besides or not. */
    public boolean isOnHold(UUID prescriptionId, LocalDate day) {
        return breaks.on(prescriptionId, day).anyMatch(suspension -> suspension.kind() == SuspensionKind.ON_HOLD);
    }

    /** Whether anything is ordered and not suspended on that day. */
    public boolean isActive(LocalDate day) {
        return firstDays.entrySet().stream()
                .anyMatch(first -> !first.getValue().isAfter(day) && counts(first.getKey(), day));
    }

    /** Of one that has begun; what was in force before the versions given was not over. */
    private boolean counts(UUID prescriptionId, LocalDate day) {
        boolean isOver = latest(prescriptionId, day)
                .map(version -> isOver(prescriptionId, version, day))
                .orElseGet(() -> breaks.isOver(prescriptionId, day));
        return !isOver && !isSuspended(prescriptionId, day);
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
