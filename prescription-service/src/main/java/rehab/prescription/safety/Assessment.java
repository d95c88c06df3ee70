package rehab.prescription.safety;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.prescription.condition.ActiveCondition;
import rehab.prescription.condition.PatientConditions;

/**
 * What a check found for some lines of one patient, before anybody asked what has been answered. It holds for as long as the
 * patient's count of changes stays.
 */
public final class Assessment {
    private final UUID patientId;
    private final PatientConditions.Present basis;
    private final List<CheckedLine> lines;
    private final List<Found> found;
    private final Instant at;

    Assessment(
            UUID patientId, PatientConditions.Present basis, List<CheckedLine> lines, List<Found> found, Instant at) {
        this.patientId = patientId;
        this.basis = basis;
        this.lines = List.copyOf(lines);
        this.found = List.copyOf(found);
        this.at = at;
    }

    /** The patient's count of changes when it was made. */
    public long sequence() {
        return basis.sequence();
    }

    /** Whether the catalog did not answer, so that nothing was checked. */
    public boolean isCatalogAway() {
        return found.stream().anyMatch(Found::isCatalogAway);
    }

    UUID patientId() {
        return patientId;
    }

    Set<UUID> conditions() {
        return basis.conditions().stream().map(ActiveCondition::conditionId).collect(Collectors.toSet());
    }

    List<CheckedLine> lines() {
        return lines;
    }

    List<Found> found() {
        return found;
    }

    Instant at() {
        return at;
    }
}
