package rehab.adherence.clinic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.rollup.ClinicWeek;
import rehab.adherence.rollup.PatientSums;

/** Makes aggregates of patients' sums and suppresses what would tell about few. */
final class Aggregates {
    private static final int BANDS = 5;

    private final List<PatientSums> patients;
    private final SmallCells cells;
    private final Period silentAfter;

    Aggregates(List<PatientSums> patients, SmallCells cells, Period silentAfter) {
        this.patients = patients;
        this.cells = cells;
        this.silentAfter = silentAfter;
    }

    ClinicSummaryView summary(UUID clinicId, LocalDate from, LocalDate to, List<ClinicWeek> known) {
        LocalDate asOf = patients.stream()
                .map(PatientSums::asOf)
                .min(LocalDate::compareTo)
                .orElse(null);
        List<ClinicSummaryView.Week> weeks = weeks(from, to, asOf == null ? to : asOf, known);
        return new ClinicSummaryView(
                clinicId,
                from,
                to,
                asOf,
                count(PatientSums::isActive),
                total(PatientSums::attended),
                weeks.get(weeks.size() - 1).sessions(),
                count(PatientSums::isReporting),
                count(patient -> patient.isSilent(silentAfter)),
                total(PatientSums::stopsForPain),
                total(PatientSums::stopsForSymptom),
                share(total(PatientSums::late), total(PatientSums::entries), count(PatientSums::isReporting)),
                share(sum(PatientSums::dose), sum(PatientSums::target), count(patient -> patient.target() > 0)),
                distribution(),
                painChange(),
                weeks,
                new ByTherapist(patients, cells, silentAfter).therapists(),
                true);
    }

    private int count(Predicate<PatientSums> that) {
        return (int) patients.stream().filter(that).count();
    }

    private int total(ToIntFunction<PatientSums> part) {
        return patients.stream().mapToInt(part).sum();
    }

    private double sum(ToDoubleFunction<PatientSums> part) {
        return patients.stream().mapToDouble(part).sum();
    }

    private @Nullable Double share(double part, double whole, int contributing) {
        return cells.isEnough(contributing) && whole > 0 ? Double.valueOf(part / whole) : null;
    }

    private ClinicSummaryView.Distribution distribution() {
        List<Double> figures = patients.stream()
                .map(PatientSums::figure)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        boolean isEnough = cells.isEnough(figures.size());
        return new ClinicSummaryView.Distribution(
                isEnough ? median(figures) : null, isEnough ? mean(figures) : null, bands(figures));
    }

    private List<ClinicSummaryView.Band> bands(List<Double> figures) {
        List<Integer> groups = IntStream.range(0, BANDS)
                .map(band -> (int) figures.stream()
                        .filter(figure -> bandOf(figure) == band)
                        .count())
                .boxed()
                .toList();
        List<@Nullable Integer> shown = cells.split(groups);
        return IntStream.range(0, BANDS)
                .mapToObj(band ->
                        new ClinicSummaryView.Band((double) band / BANDS, (double) (band + 1) / BANDS, shown.get(band)))
                .toList();
    }

    /** A figure that rounding left a hair below a boundary belongs above it. */
    private static int bandOf(double figure) {
        return Math.min(BANDS - 1, (int) Math.floor(figure * BANDS + 1e-9));
    }

    private ClinicSummaryView.PainChange painChange() {
        List<Integer> changes = patients.stream()
                .map(PatientSums::painChange)
                .filter(Objects::nonNull)
                .toList();
        List<@Nullable Integer> shown = cells.split(IntStream.of(-1, 0, 1)
                .map(sign -> (int) changes.stream()
                        .filter(change -> Integer.signum(change) == sign)
                        .count())
                .boxed()
                .toList());
        Double mean = cells.isEnough(changes.size())
                ? Double.valueOf(
                        changes.stream().mapToInt(Integer::intValue).average().orElseThrow())
                : null;
        return new ClinicSummaryView.PainChange(mean, shown.get(0), shown.get(1), shown.get(2));
    }

    private List<ClinicSummaryView.Week> weeks(LocalDate from, LocalDate to, LocalDate asOf, List<ClinicWeek> known) {
        Map<LocalDate, ClinicWeek> byMonday =
                known.stream().collect(Collectors.toMap(ClinicWeek::monday, Function.identity()));
        return from.datesUntil(to.plusDays(1), Period.ofWeeks(1))
                .map(monday -> week(byMonday.getOrDefault(monday, ClinicWeek.empty(monday)), asOf))
                .toList();
    }

    private ClinicSummaryView.Week week(ClinicWeek sums, LocalDate asOf) {
        IsoWeek week = IsoWeek.of(sums.monday());
        return new ClinicSummaryView.Week(
                week.label(),
                week.monday(),
                sums.attended(),
                sums.stopsForPain(),
                share(sums.counted(), sums.target(), sums.patients()),
                share(sums.dose(), sums.target(), sums.patients()),
                share(sums.late(), sums.entries(), sums.reporting()),
                !week.sunday().isBefore(asOf));
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
