package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a prescription stood on a day, from what has been kept of it. */
final class DayPolicy {
    private final LocalDate day;

    DayPolicy(LocalDate day) {
        this.day = day;
    }

    /** The version in force: the highest one whose first day had come. */
    Optional<ActivatedVersion> version(List<ActivatedVersion> oldestFirst) {
        return oldestFirst.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The suspension because of which the day did not count; a hold before a pause. */
    Optional<Suspension> suspension(List<Suspension> all) {
        return all.stream().filter(suspension -> suspension.covers(day)).max(Comparator.comparing(Suspension::kind));
    }

    PrescriptionStatus status(
            Optional<ActivatedVersion> version, Optional<Suspension> suspension, @Nullable PrescriptionEnd end) {
        if (end != null && end.lastDay().isBefore(day)) {
            return end.status();
        }
        if (version.isEmpty()) {
            return PrescriptionStatus.DRAFT;
        }
        LocalDate until = version.get().content().until();
        if (until != null && until.isBefore(day)) {
            return PrescriptionStatus.COMPLETED;
        }
        return suspension
                .map(found ->
                        found.kind() == SuspensionKind.ON_HOLD ? PrescriptionStatus.ON_HOLD : PrescriptionStatus.PAUSED)
                .orElse(PrescriptionStatus.ACTIVE);
    }
}
