package rehab.adherence.rule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.adherence.figure.MissedRow;
import rehab.adherence.figure.Window;

/** Due sessions of one routine missed in a row, while the row goes on. One row is found once. */
final class MissedInARowPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        int allowed = limits.figures().missedInARow();
        Window window = new Window(facts.firstDay(), facts.today(), facts.today());
        return MissedRow.running(window, facts.plan(), facts.logged(), allowed).stream()
                .filter(row -> !row.reachedOn().isBefore(facts.from()))
                .map(row -> finding(row, allowed))
                .toList();
    }

    private static Finding finding(MissedRow row, int allowed) {
        UUID routine = row.routineId();
        return new Finding(
                ReviewRule.MISSED_IN_A_ROW,
                row.prescriptionId() + "/" + routine + "/" + row.reachedOn(),
                Finding.What.MISSED_SESSIONS,
                row.reachedOn(),
                new Finding.About(row.prescriptionId(), routine, null, null, null),
                Map.of("missed", (double) row.missed(), Finding.THRESHOLD, (double) allowed));
    }
}
