package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.ItemType;
import rehab.catalog.lifecycle.PresentItem;
import rehab.kit.problem.FieldProblem;

/** Safety rules as items, which administrators write. Rules are read where items are kept, so there is no list to present. */
@ApplicationScoped
class RuleItems implements ItemType<SafetyRule> {
    private static final Set<ItemStatus> DECIDED = Set.of(ItemStatus.PUBLISHED, ItemStatus.RETIRED);

    private final ConditionRepository conditions;
    private final AnnounceRules announce;

    RuleItems(ConditionRepository conditions, AnnounceRules announce) {
        this.conditions = conditions;
        this.announce = announce;
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

    /** Who relies on the clinic's rules checks again. Shared rules come together and are announced by whoever loads them. */
    @Override
    public void present(PresentItem<SafetyRule> item) {
        if (item.clinicId() != null && DECIDED.contains(item.status())) {
            announce.to(item.clinicId());
        }
    }

    /** A changed rule changes no exercise, and is announced as a change of the rules. */
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
