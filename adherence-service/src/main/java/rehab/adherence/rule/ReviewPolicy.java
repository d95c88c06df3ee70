package rehab.adherence.rule;

import java.util.List;

/** One rule. Finds the same under the same key however often it looks, so that looking again is harmless. */
interface ReviewPolicy {
    List<Finding> find(Facts facts, RuleLimits limits);
}
