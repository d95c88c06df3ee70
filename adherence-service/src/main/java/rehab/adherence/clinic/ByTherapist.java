package rehab.adherence.clinic;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rollup.PatientSums;

/** A clinic's patients by who leads their care; a group that would tell about few is not told about. */
final class ByTherapist {
    /** No account is called so. */
    private static final String NOBODY = "";

    private final List<PatientSums> patients;
    private final SmallCells cells;
    private final Period silentAfter;

    ByTherapist(List<PatientSums> patients, SmallCells cells, Period silentAfter) {
        this.patients = patients;
        this.cells = cells;
        this.silentAfter = silentAfter;
    }

    List<ClinicSummaryView.Therapist> therapists() {
        Map<String, List<PatientSums>> groups = patients.stream()
                .filter(patient -> patient.isActive() || patient.isReporting())
                .collect(Collectors.groupingBy(
                        patient -> Objects.requireNonNullElse(patient.lead(), NOBODY),
                        TreeMap::new,
                        Collectors.toList()));
        List<@Nullable Integer> shown =
                cells.split(groups.values().stream().map(List::size).toList());
        List<ClinicSummaryView.Therapist> therapists = new ArrayList<>();
        groups.forEach((lead, group) -> therapists.add(
                therapist(lead.equals(NOBODY) ? null : lead, group, shown.get(therapists.size()) != null)));
        return List.copyOf(therapists);
    }

    private ClinicSummaryView.Therapist therapist(@Nullable String lead, List<PatientSums> group, boolean isShown) {
        if (!isShown) {
            return new ClinicSummaryView.Therapist(lead, null, null, null, null);
        }
        return new ClinicSummaryView.Therapist(
                lead,
                group.size(),
                figure(group.stream().filter(patient -> patient.target() > 0).toList()),
                group.stream().mapToInt(PatientSums::attended).sum(),
                (int) group.stream()
                        .filter(patient -> patient.isSilent(silentAfter))
                        .count());
    }

    private @Nullable Double figure(List<PatientSums> contributing) {
        double target = contributing.stream().mapToDouble(PatientSums::target).sum();
        return cells.isEnough(contributing.size())
                ? Double.valueOf(
                        contributing.stream().mapToDouble(PatientSums::counted).sum() / target)
                : null;
    }
}
