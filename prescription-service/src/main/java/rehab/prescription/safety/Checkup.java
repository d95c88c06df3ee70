package rehab.prescription.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.prescription.condition.ActiveCondition;
import rehab.prescription.recall.KnownRecalls;

/**
 * One question to the catalog and what its answer means: each exercise is asked about once; one that has been recalled since
 * its revision was pinned, in its present revision too.
 */
final class Checkup {
    private final LocalDate on;
    private final List<ActiveCondition> conditions;
    private final List<CheckedLine> lines;
    private final KnownRecalls recalls;
    private final List<FindingsQuestion.Line> asked;

    Checkup(LocalDate on, List<ActiveCondition> conditions, List<CheckedLine> lines, KnownRecalls recalls) {
        this.on = on;
        this.conditions = conditions;
        this.lines = lines;
        this.recalls = recalls;
        Set<FindingsQuestion.Line> each = new LinkedHashSet<>();
        lines.forEach(line -> each.addAll(questions(line)));
        this.asked = List.copyOf(each);
    }

    FindingsQuestion question(@Nullable UUID clinicId) {
        return new FindingsQuestion(
                clinicId,
                on,
                conditions.stream()
                        .map(condition -> new FindingsQuestion.Condition(
                                condition.code(), condition.since(), condition.weekOn(on)))
                        .toList(),
                asked);
    }

    /** What was found, line by line; what concerns every line comes last. */
    List<Found> read(FindingsAnswer answer) {
        Map<String, ActiveCondition> byCode =
                conditions.stream().collect(Collectors.toMap(ActiveCondition::code, Function.identity()));
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.addAll(ofLine(i, answer, byCode));
        }
        answer.unchecked().stream()
                .filter(unchecked -> unchecked.line() == null)
                .map(unchecked -> unchecked(null, null, unchecked, byCode))
                .distinct()
                .forEach(all::add);
        return all;
    }

    private List<Found> ofLine(int index, FindingsAnswer answer, Map<String, ActiveCondition> byCode) {
        CheckedLine line = lines.get(index);
        Map<FindingKey, Found> found = new LinkedHashMap<>();
        for (FindingsQuestion.Line question : questions(line)) {
            int place = asked.indexOf(question);
            for (FindingsAnswer.Finding finding : answer.findings()) {
                if (finding.line() == place) {
                    Found one = broken(index, line, finding, byCode);
                    found.merge(one.key(), one, Found::and);
                }
            }
            for (FindingsAnswer.Unchecked unchecked : answer.unchecked()) {
                if (unchecked.line() != null && unchecked.line() == place) {
                    Found one = unchecked(index, line, unchecked, byCode);
                    found.putIfAbsent(one.key(), one);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Found broken(
            int index, CheckedLine line, FindingsAnswer.Finding finding, Map<String, ActiveCondition> byCode) {
        var key = new FindingKey(
                line.lineId(),
                line.exerciseId(),
                line.variant(),
                finding.ruleId(),
                finding.ruleVersion(),
                Objects.requireNonNull(byCode.get(finding.condition())).conditionId(),
                null);
        return new Found(
                key,
                index,
                finding.tier(),
                finding.message(),
                finding.hazards(),
                finding.condition(),
                finding.saferVariants(),
                finding.saferHint(),
                finding.awaitingSignOff());
    }

    private static Found unchecked(
            @Nullable Integer index,
            @Nullable CheckedLine line,
            FindingsAnswer.Unchecked unchecked,
            Map<String, ActiveCondition> byCode) {
        ActiveCondition condition = unchecked.condition() == null ? null : byCode.get(unchecked.condition());
        return Found.unchecked(
                index,
                line,
                condition == null ? null : condition.conditionId(),
                condition == null ? null : condition.code(),
                UncheckedReason.of(unchecked.reason()));
    }

    private List<FindingsQuestion.Line> questions(CheckedLine line) {
        List<FindingsQuestion.Line> questions = new ArrayList<>();
        questions.add(new FindingsQuestion.Line(line.exerciseId(), line.revision(), line.variant()));
        if (line.revision() != null && recalls.of(line.exerciseId(), line.revision()) != null) {
            questions.add(new FindingsQuestion.Line(line.exerciseId(), null, line.variant()));
        }
        return questions;
    }
}
