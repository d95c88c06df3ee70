package rehab.adherence.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version in force, suspended or not, with lines that stand on a recalled revision: once for each recall and prescription. A
 * later version that stands on the same is not told again.
 */
final class RecalledContentPolicy implements ReviewPolicy {

    private record Concerned(UUID recallId, UUID prescriptionId) {
        static Concerned by(RecalledLine line) {
            return new Concerned(line.recallId(), line.prescriptionId());
        }
    }

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        Map<Concerned, List<RecalledLine>> concerned = new LinkedHashMap<>();
        facts.noted().recalled().stream().filter(line -> isInForce(line, facts)).forEach(line -> concerned
                .computeIfAbsent(Concerned.by(line), one -> new ArrayList<>())
                .add(line));
        return concerned.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean isInForce(RecalledLine line, Facts facts) {
        return facts.plan()
                .inForce(line.prescriptionId(), facts.today())
                .filter(version -> version.version() == line.version())
                .isPresent();
    }

    private static Finding finding(Concerned concerned, List<RecalledLine> lines) {
        return new Finding(
                ReviewRule.RECALLED_CONTENT,
                concerned.recallId() + "/" + concerned.prescriptionId(),
                Finding.What.RECALL,
                lines.get(0).day(),
                Finding.About.of(concerned.prescriptionId(), concerned.recallId()),
                Map.of("lines", (double) lines.size()));
    }
}
