package rehab.adherence.clinic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.figure.Tally;

/** Makes aggregates of patients' figures and suppresses what would tell about few. */
final class Aggregates {
    private static final int BANDS = 5;

    private final List<PatientFigure> patients;
    private final SmallCells cells;
    private final Period silentAfter;

    Aggregates(List<PatientFigure> patients, SmallCells cells, Period silentAfter) {
        this.patients = patients;
        this.cells = cells;
        this.silentAfter = silentAfter;
    }

    ClinicSummaryView summary(UUID clinicId, LocalDate from, LocalDate to) {
        IsoWeek current = IsoWeek.of(to);
        return new ClinicSummaryView(
                clinicId,
                from,
                to,
                count(PatientFigure::isActive),
                (int) attended().count(),
                (int) attended()
                        .filter(session -> IsoWeek.of(session.day()).equals(current))
                        .count(),
                count(patient -> !patient.sessions().isEmpty()),
                count(patient -> patient.isSilent(silentAfter)),
                (int) attended()
                        .filter(session -> session.status() == SessionStatus.STOPPED_PAIN)
                        .count(),
                lateShare(),
                distribution(),
                weeks(),
                true);
    }

    private int count(Predicate<PatientFigure> that) {
        return (int) patients.stream().filter(that).count();
    }

    private Stream<LoggedSession> attended() {
        return patients.stream().flatMap(patient -> patient.sessions().stream()).filter(LoggedSession::isAttended);
    }

    private @Nullable Double lateShare() {
        List<LoggedSession> entries = patients.stream()
                .flatMap(patient -> patient.sessions().stream())
                .toList();
        if (!cells.isEnough(count(patient -> !patient.sessions().isEmpty()))) {
            return null;
        }
        long late = entries.stream().filter(LoggedSession::late).count();
        return (double) late / entries.size();
    }

    private ClinicSummaryView.Distribution distribution() {
        List<Double> figures = patients.stream()
                .map(patient -> patient.figure().total().figure())
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

    private List<ClinicSummaryView.Week> weeks() {
        Map<IsoWeek, Long> sessions =
                attended().collect(Collectors.groupingBy(session -> IsoWeek.of(session.day()), Collectors.counting()));
        Map<IsoWeek, List<AdherenceFigure.Week>> figures = patients.stream()
                .flatMap(patient -> patient.figure().weeks().stream())
                .collect(Collectors.groupingBy(AdherenceFigure.Week::week, TreeMap::new, Collectors.toList()));
        return figures.entrySet().stream()
                .map(of -> week(of.getKey(), of.getValue(), sessions.getOrDefault(of.getKey(), 0L)))
                .toList();
    }

    private ClinicSummaryView.Week week(IsoWeek week, List<AdherenceFigure.Week> all, long sessions) {
        int contributing =
                (int) all.stream().filter(of -> of.tally().target() > 0).count();
        double target = sum(all, Tally::target);
        return new ClinicSummaryView.Week(
                week.label(),
                week.monday(),
                (int) sessions,
                cells.isEnough(contributing) ? Double.valueOf(sum(all, Tally::counted) / target) : null,
                all.stream().anyMatch(AdherenceFigure.Week::soFar));
    }

    private static double sum(List<AdherenceFigure.Week> weeks, ToDoubleFunction<Tally> part) {
        return weeks.stream().map(AdherenceFigure.Week::tally).mapToDouble(part).sum();
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
