package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of a stretch of days when others are taken out of it. */
final class ActiveDays {
    private ActiveDays() {}

    /**
     * Days from the first to the last, both included.
     *
     * @param last null when it has no end
     */
    record Span(LocalDate first, @Nullable LocalDate last) {

        private boolean isEmpty() {
            return last != null && last.isBefore(first);
        }
    }

    /** The parts of a stretch that none of these covers, oldest first; they may overlap. */
    static List<Span> without(Span whole, List<Span> taken) {
        List<Span> left = List.of(whole);
        for (Span out : taken) {
            List<Span> next = new ArrayList<>();
            for (Span part : left) {
                next.addAll(minus(part, out));
            }
            left = next;
        }
        return left.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<Span> minus(Span part, Span out) {
        LocalDate outLast = out.last();
        LocalDate partLast = part.last();
        boolean isApart = (partLast != null && out.first().isAfter(partLast))
                || (outLast != null && outLast.isBefore(part.first()));
        if (isApart) {
            return List.of(part);
        }
        List<Span> left = new ArrayList<>();
        if (out.first().isAfter(part.first())) {
            left.add(new Span(part.first(), out.first().minusDays(1)));
        }
        if (outLast != null && (partLast == null || outLast.isBefore(partLast))) {
            left.add(new Span(outLast.plusDays(1), partLast));
        }
        return left;
    }
}
