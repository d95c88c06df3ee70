package rehab.adherence.rule;

import java.util.List;
import java.util.Map;

/** A yes to a red-flag question that puts the prescription on hold. What was asked and answered stands with the answers. */
final class RedFlagPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.noted().redFlags().stream()
                .filter(flag -> !flag.day().isBefore(facts.from()))
                .map(flag -> new Finding(
                        ReviewRule.RED_FLAG,
                        flag.answerId().toString(),
                        Finding.What.RED_FLAG_ANSWERS,
                        flag.day(),
                        Finding.About.of(flag.prescriptionId(), flag.answerId()),
                        Map.of()))
                .toList();
    }
}
