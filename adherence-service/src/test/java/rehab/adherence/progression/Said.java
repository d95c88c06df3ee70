package rehab.adherence.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.DoneSide;
import rehab.adherence.figure.StopReason;

/**
 * Performances in words, such as {@code 10 10 8, pain 2, effort 5, FATIGUE}: sets done with both sides together, or with one as
 * {@code L10 R10}; then the pain, effort and stop reason that were said. What is left out was not reported.
 */
final class Said {
    static final LocalDate FIRST = LocalDate.parse("2026-10-05");

    private Said() {}

    /** One session a day from 5 October on, separated by semicolons. */
    static List<Performance> of(String log) {
        List<Performance> all = new ArrayList<>();
        for (String session : log.isBlank() ? List.<String>of() : List.of(log.split(";", -1))) {
            all.add(one(session.strip(), FIRST.plusDays(all.size()), 1));
        }
        return all;
    }

    static Performance one(String said, LocalDate day, int version) {
        List<PerformedSet> sets = new ArrayList<>();
        Integer pain = null;
        Integer effort = null;
        StopReason stop = null;
        for (String word : said.split(",", -1)) {
            String part = word.strip();
            if (part.startsWith("pain ")) {
                pain = Integer.valueOf(part.substring(5));
            } else if (part.startsWith("effort ")) {
                effort = Integer.valueOf(part.substring(7));
            } else if (part.matches("[A-Z]+")) {
                stop = StopReason.valueOf(part);
            } else if (!part.equals("not reported")) {
                sets.addAll(sets(part));
            }
        }
        return new Performance(
                new UUID(1, day.toEpochDay()),
                day,
                version,
                !said.startsWith("not reported"),
                stop,
                pain,
                null,
                effort,
                sets);
    }

    private static List<PerformedSet> sets(String part) {
        List<PerformedSet> sets = new ArrayList<>();
        for (String set : part.split(" +", -1)) {
            DoneSide side =
                    set.startsWith("L") ? DoneSide.LEFT : set.startsWith("R") ? DoneSide.RIGHT : DoneSide.BOTH_TOGETHER;
            String[] figures = set.replaceAll("[LR]", "").split("[h@]", -1);
            sets.add(new PerformedSet(side, Integer.parseInt(figures[0]), held(set, figures), loaded(set, figures)));
        }
        return sets;
    }

    private static @Nullable Integer held(String set, String[] figures) {
        return set.contains("h") ? Integer.valueOf(figures[1]) : null;
    }

    private static @Nullable Double loaded(String set, String[] figures) {
        return set.contains("@") ? Double.valueOf(figures[1]) : null;
    }
}
