package rehab.adherence.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rehab.adherence.pain.PainRulePolicy;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedRoutine;
import rehab.adherence.problem.AdherenceProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Checks that an entry names only what was ordered, and lays it beside the order. */
final class AgainstOrder {
    private final OrderedRoutine routine;
    private final List<LineEntry> entries;
    private final PainRulePolicy painRule;

    AgainstOrder(OrderedRoutine routine, List<LineEntry> entries, PainRulePolicy painRule) {
        this.routine = routine;
        this.entries = entries;
        this.painRule = painRule;
    }

    /**
     * Every ordered line with what was reported of it.
     *
     * @throws ProblemException 422 naming each line, side or doubled line that was not ordered so
     */
    List<Recorded.Line> lines() {
        List<FieldProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    AdherenceProblem.NOT_ORDERED, "Some lines do not fit the order; errors name them.", problems);
        }
        return routine.lines().stream().map(this::line).toList();
    }

    /** One thing that the entry names and that was not ordered. */
    static ProblemException notOrdered(String field, String message) {
        return new ProblemException(
                AdherenceProblem.NOT_ORDERED,
                field + ": " + message,
                List.of(new FieldProblem(field, "Unknown", message)));
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            LineEntry entry = entries.get(i);
            String field = "lines[" + i + "]";
            if (!seen.add(entry.lineId())) {
                problems.add(new FieldProblem(field + ".lineId", "Doubled", "is there more than once"));
                continue;
            }
            routine.lines().stream()
                    .filter(line -> line.lineId().equals(entry.lineId()))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> problems.addAll(wrongSides(field, line, entry)),
                            () -> problems.add(new FieldProblem(
                                    field + ".lineId", "Unknown", "is not a line of this routine and version")));
        }
        return problems;
    }

    private static List<FieldProblem> wrongSides(String field, OrderedLine line, LineEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < entry.sets().size(); i++) {
            if (!line.side().asksFor(entry.sets().get(i).side())) {
                problems.add(new FieldProblem(
                        field + ".sets[" + i + "].side", "Side", "is not a side of a line ordered for " + line.side()));
            }
        }
        return problems;
    }

    private Recorded.Line line(OrderedLine ordered) {
        LineEntry reported = entries.stream()
                .filter(entry -> entry.lineId().equals(ordered.lineId()))
                .findFirst()
                .orElse(null);
        double completion = reported == null
                ? 0
                : ordered.toLine().completion(reported.toLine().sets());
        return new Recorded.Line(
                new Recorded.Target(
                        ordered.lineId(),
                        ordered.exerciseId(),
                        ordered.exerciseRevision(),
                        ordered.exerciseName(),
                        ordered.side(),
                        ordered.dose()),
                completion,
                reported,
                reported == null ? null : reported.painVerdict(painRule).orElse(null));
    }
}
