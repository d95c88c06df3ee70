package rehab.adherence.rule;

import java.util.List;
import java.util.Map;

/** Pain that was worse a day after a session. What was answered stands even if the session was entered in error. */
final class FlarePolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.noted().flares().stream()
                .filter(flare -> !flare.day().isBefore(facts.from()))
                .map(FlarePolicy::finding)
                .toList();
    }

    private static Finding finding(Flare flare) {
        Integer pain = flare.pain();
        return new Finding(
                ReviewRule.FLARE,
                flare.sessionId().toString(),
                Finding.What.FOLLOW_UP,
                flare.day(),
                new Finding.About(flare.prescriptionId(), flare.routineId(), flare.sessionId(), null, null),
                pain == null ? Map.of() : Map.of("pain", (double) pain));
    }
}
