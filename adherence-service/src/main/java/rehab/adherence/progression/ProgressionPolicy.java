package rehab.adherence.progression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.StopReason;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedProgression;

/**
 * What a rule proposes after the last session (clinical model, progression): a step up when the last so many sessions all
 * reached the full dose with pain and effort reported and within the limits; a step down when the last one was stopped for
 * pain, or the last two failed. A pure function over logs, no counters.
 */
final class ProgressionPolicy {
    private static final int FAILURES = 2;

    private final LineOrder order;
    private final OrderedLine.@Nullable NextVariants ladder;
    private final OrderedProgression rule;

    /** @param ladder the next variants of the order's; null where there is none */
    ProgressionPolicy(LineOrder order, OrderedLine.@Nullable NextVariants ladder, OrderedProgression rule) {
        this.order = order;
        this.ladder = ladder;
        this.rule = rule;
    }

    /**
     * What is proposed.
     *
     * @param performances of this very order, oldest first
     */
    Optional<Proposed> propose(List<Performance> performances) {
        if (performances.isEmpty()) {
            return Optional.empty();
        }
        Performance last = performances.get(performances.size() - 1);
        if (outcome(last) == Outcome.STOPPED_FOR_PAIN) {
            return proposed(Direction.DOWN, last, "Stopped for pain on " + last.day() + painOf(last));
        }
        if (areLast(performances, FAILURES, Outcome.FAILED)) {
            String failures = tail(performances, FAILURES).stream()
                    .map(failed -> failed.day() + " " + shortfall(failed))
                    .collect(Collectors.joining(", "));
            return proposed(Direction.DOWN, last, "Two failures in a row: " + failures);
        }
        return areLast(performances, rule.sessions(), Outcome.REACHED)
                ? proposed(Direction.UP, last, reached(tail(performances, rule.sessions())))
                : Optional.empty();
    }

    /** What one performance says. */
    Outcome outcome(Performance done) {
        if (done.isStoppedFor(StopReason.PAIN)) {
            return Outcome.STOPPED_FOR_PAIN;
        }
        Integer pain = done.pain();
        if (!done.reported() || done.isStoppedFor(StopReason.SYMPTOM)) {
            return Outcome.UNDECIDED;
        }
        if (pain != null && pain > rule.maxPain()) {
            return Outcome.FAILED;
        }
        if (!isFull(done)) {
            boolean wantedStrength = done.stopReason() == null || done.isStoppedFor(StopReason.FATIGUE);
            return wantedStrength ? Outcome.FAILED : Outcome.UNDECIDED;
        }
        Integer effort = done.effort();
        boolean isEasyEnough = pain != null && effort != null && effort <= rule.maxEffort();
        return isEasyEnough ? Outcome.REACHED : Outcome.UNDECIDED;
    }

    private boolean isFull(Performance done) {
        return FullDose.isReached(order.dose(), order.side(), done.sets());
    }

    private boolean areLast(List<Performance> performances, int count, Outcome outcome) {
        return performances.size() >= count
                && tail(performances, count).stream().allMatch(done -> outcome(done) == outcome);
    }

    private Optional<Proposed> proposed(Direction direction, Performance last, String because) {
        return NextDose.of(order.dose(), ladder, rule, direction)
                .map(change -> new Proposed(direction, change, because, last.sessionId(), last.day()));
    }

    private String reached(List<Performance> all) {
        Performance last = all.get(all.size() - 1);
        String days = all.size() == 1
                ? "The session of " + last.day()
                : "The last " + all.size() + " sessions (" + all.get(0).day() + " to " + last.day() + ") all";
        return days + " reached " + order.inWords() + ", pain up to " + most(all, Performance::pain) + " (limit "
                + rule.maxPain() + "), effort up to " + most(all, Performance::effort) + " (limit " + rule.maxEffort()
                + ")";
    }

    private String shortfall(Performance failed) {
        Integer pain = failed.pain();
        return pain != null && pain > rule.maxPain()
                ? "pain " + pain + " (limit " + rule.maxPain() + ")"
                : "less than " + order.inWords();
    }

    private static String painOf(Performance stopped) {
        Integer pain = stopped.pain();
        return pain == null ? "" : " (pain " + pain + ")";
    }

    private static int most(List<Performance> all, Reported figure) {
        return all.stream()
                .map(figure::of)
                .mapToInt(reported -> reported == null ? 0 : reported)
                .max()
                .orElse(0);
    }

    private static List<Performance> tail(List<Performance> performances, int count) {
        return performances.subList(performances.size() - count, performances.size());
    }

    private interface Reported {
        @Nullable
        Integer of(Performance done);
    }
}
