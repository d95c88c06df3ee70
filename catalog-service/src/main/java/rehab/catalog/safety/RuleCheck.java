package rehab.catalog.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.FieldProblem;
import rehab.kit.text.PlainText;

/** What is wrong with a rule as somebody wrote it. */
public final class RuleCheck {
    private static final int MAX_HAZARDS = 20;
    private static final int MAX_CONDITIONS = 20;
    private static final int MAX_HINT = 139;
    private static final int MAX_EVIDENCE = 1000;
    private static final int MAX_SOURCE = 300;
    /** Ten years: beyond that a date says nothing. */
    private static final int MAX_WEEKS = 520;

    private final SafetyRule rule;
    private final Map<String, Condition> known;
    private final List<FieldProblem> problems = new ArrayList<>();

    private RuleCheck(SafetyRule rule, List<Condition> conditions) {
        this.rule = rule;
        this.known = conditions.stream().collect(Collectors.toMap(Condition::code, Function.identity()));
    }

    /** Every problem, by its path; empty: the rule can be put in force. */
    public static List<FieldProblem> problems(SafetyRule rule, List<Condition> conditions) {
        RuleCheck check = new RuleCheck(rule, conditions);
        check.list("hazards", rule.hazards(), MAX_HAZARDS);
        check.list("conditions", rule.conditions(), MAX_CONDITIONS);
        check.conditionsAreKnown();
        check.window();
        check.present("tier", rule.tier());
        check.text("message", rule.message(), SafetyRule.MAX_MESSAGE);
        SaferVariant safer = rule.saferVariant();
        if (safer != null) {
            check.text("saferVariant.text", safer.text(), MAX_HINT);
        }
        check.evidence();
        return List.copyOf(check.problems);
    }

    /** What keeps the rule from being kept as a draft even: without its message nobody can tell it apart. */
    static List<FieldProblem> message(SafetyRule rule) {
        RuleCheck check = new RuleCheck(rule, List.of());
        check.text("message", rule.message(), SafetyRule.MAX_MESSAGE);
        return List.copyOf(check.problems);
    }

    private void list(String field, List<?> values, int max) {
        if (values.isEmpty() || values.size() > max) {
            add(field, "Size", "needs 1 to " + max);
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                add(field + "[" + i + "]", "Duplicate", "stands there already");
            }
        }
    }

    private void conditionsAreKnown() {
        for (int i = 0; i < rule.conditions().size(); i++) {
            if (!known.containsKey(rule.conditions().get(i))) {
                add("conditions[" + i + "]", "Unknown", "is not a condition of the list");
            }
        }
    }

    private void window() {
        Window window = rule.window();
        if (window == null) {
            return;
        }
        Integer from = window.fromWeeks();
        Integer to = window.toWeeks();
        weeks("window.fromWeeks", from);
        weeks("window.toWeeks", to);
        if (from == null && to == null) {
            add("window", "Empty", "needs fromWeeks or toWeeks; leave it out when the rule always holds");
        }
        if (from != null && to != null && from >= to) {
            add("window.toWeeks", "Range", "must be later than fromWeeks");
        }
        Set<ConditionNeed> needs = rule.conditions().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Condition::needs)
                .collect(Collectors.toSet());
        if (needs.contains(ConditionNeed.NOTHING) || needs.size() > 1) {
            add("window", "Need", "fits only conditions that all need a date, or all need a week");
        }
    }

    private void weeks(String field, @Nullable Integer weeks) {
        if (weeks != null && (weeks < 0 || weeks > MAX_WEEKS)) {
            add(field, "Range", "must be 0 to " + MAX_WEEKS);
        }
    }

    private void evidence() {
        Evidence evidence = rule.evidence();
        if (evidence == null) {
            add("evidence", "NotNull", "must be there");
            return;
        }
        text("evidence.text", evidence.text(), MAX_EVIDENCE);
        present("evidence.level", evidence.level());
        if (evidence.source() != null) {
            text("evidence.source", evidence.source(), MAX_SOURCE);
        } else if (evidence.level() != null && evidence.level().restsOnPublication()) {
            add("evidence.source", "NotNull", "this level of evidence must name its publication");
        }
    }

    private void present(String field, @Nullable Object value) {
        if (value == null) {
            add(field, "NotNull", "must be there");
        }
    }

    private void text(String field, @Nullable String text, int max) {
        if (text == null || text.isBlank() || text.codePointCount(0, text.length()) > max || !PlainText.isPlain(text)) {
            add(field, "Text", "must be text of 1 to " + max + " characters");
        }
    }

    private void add(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
    }
}
