package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** When prescriptions were set aside: for a while, or for good. */
public final class Breaks {
    private final List<Suspension> suspensions;
    private final Map<UUID, LocalDate> lastDays;

    /**
     * Of one patient's prescriptions.
     *
     * @param lastDays the last local day in force of each prescription that was stopped or completed
     */
    public Breaks(Collection<Suspension> suspensions, Map<UUID, LocalDate> lastDays) {
        this.suspensions = List.copyOf(suspensions);
        this.lastDays = Map.copyOf(lastDays);
    }

    /** Never set aside. */
    public static Breaks none() {
        return new Breaks(List.of(), Map.of());
    }

    Stream<Suspension> on(UUID prescriptionId, LocalDate day) {
        return suspensions.stream()
                .filter(suspension -> suspension.prescriptionId().equals(prescriptionId) && suspension.covers(day));
    }

    boolean isOver(UUID prescriptionId, LocalDate day) {
        return lastDay(prescriptionId).filter(last -> last.isBefore(day)).isPresent();
    }

    Optional<LocalDate> lastDay(UUID prescriptionId) {
        return Optional.ofNullable(lastDays.get(prescriptionId));
    }

    /** Days on which something counted again. */
    Stream<LocalDate> again() {
        return suspensions.stream().flatMap(suspension -> Stream.ofNullable(suspension.until()));
    }
}
