package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemType;
import rehab.catalog.lifecycle.PresentItem;
import rehab.kit.problem.FieldProblem;

/** Safety rules as items, which administrators write. Rules are read where items are kept, so there is no list to present. */
@ApplicationScoped
class RuleItems implements ItemType<SafetyRule> {
    private final ConditionRepository conditions;

    RuleItems(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SAFETY_RULE;
    }

    @Override
    public Class<SafetyRule> contentType() {
        return SafetyRule.class;
    }

    @Override
    public List<FieldProblem> check(SafetyRule content) {
        return RuleCheck.problems(content, conditions.listed());
    }

    @Override
    public List<FieldProblem> checkDraft(SafetyRule content) {
        return RuleCheck.message(content);
    }

    @Override
    public void present(PresentItem<SafetyRule> item) {}

    /** A changed rule changes no exercise: who relies on rules asks for findings again when the rule set's version changes. */
    @Override
    public boolean safetyChanged(SafetyRule before, SafetyRule after) {
        return false;
    }

    @Override
    public String title(SafetyRule content) {
        return content.message();
    }

    @Override
    public Set<String> authors() {
        return Set.of("administrator");
    }

    @Override
    public Set<String> safetyFields() {
        return Set.of("hazards", "conditions", "window", "untilCleared", "tier", "message", "saferVariant");
    }
}
