package rehab.adherence.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one kind, and for PSFS of one goal, that stand: oldest first, at least one. The first is the baseline.
 */
record Series(MeasureKind kind, @Nullable UUID goalId, List<Measurement> answers) {
    Series {
        answers = List.copyOf(answers);
    }

    /** Of every kind and goal there is an answer for. What another answer corrects does not stand. */
    static List<Series> of(Collection<Measurement> all) {
        Set<UUID> corrected = all.stream()
                .filter(answer -> answer.corrects() != null)
                .map(Measurement::corrects)
                .collect(Collectors.toSet());
        Map<Key, List<Measurement>> byKey = all.stream()
                .filter(answer -> !corrected.contains(answer.measureId()))
                .sorted(Comparator.comparing((Measurement answer) -> answer.at().toInstant())
                        .thenComparing(Measurement::measureId))
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::kind)))
                .map(series ->
                        new Series(series.getKey().kind(), series.getKey().goalId(), series.getValue()))
                .toList();
    }

    private record Key(MeasureKind kind, @Nullable UUID goalId) {
        static Key of(Measurement answer) {
            return new Key(answer.kind(), answer.goalId());
        }
    }

    Measurement baseline() {
        return answers.get(0);
    }

    Measurement latest() {
        return answers.get(answers.size() - 1);
    }

    /** Latest minus baseline, in points; null with one answer. Nothing for GRC, which is a change already. */
    @Nullable
    Integer change() {
        return kind == MeasureKind.GRC || answers.size() < 2
                ? null
                : Integer.valueOf(latest().score() - baseline().score());
    }

    LocalDate nextDue(Period every) {
        return latest().day().plus(every);
    }
}
