package rehab.adherence.pain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rehab.adherence.plan.OrderedVersion.PainLimits;
import rehab.adherence.plan.OrderedVersion.PainRule;

/** Judges reported pain by a prescription's pain rule. */
public final class PainRulePolicy {
    private final PainRule rule;
    private final @Nullable PainLimits limits;

    /**
     * Of one version.
     *
     * @param limits cut-points of PAIN_MONITORING; without them any pain stops, as by the stricter rule
     */
    public PainRulePolicy(PainRule rule, @Nullable PainLimits limits) {
        this.rule = rule;
        this.limits = limits;
    }

    /**
     * What pain during one exercise means.
     *
     * @param pain 0 to 10; null when it was not reported, which is not 0
     * @param stopped whether the exercise was broken off because of pain
     * @return empty when nothing is known of pain
     */
    public Optional<PainVerdict> judge(@Nullable Integer pain, boolean stopped) {
        if (stopped) {
            return Optional.of(PainVerdict.STOP_EXERCISE);
        }
        return Optional.ofNullable(pain).map(this::judge);
    }

    /**
     * Whether to ask a day later if it has settled: after an exercise in which pain was more than one simply goes on with, and
     * under monitoring after such pain at the end of the session. Where any pain stops, slight pain after the session says
     * nothing of the exercises, which have been judged by themselves.
     *
     * @param lines of each exercise, where anything is known
     * @param painAfter 0 to 10; null when it was not reported
     */
    public boolean asksFollowUp(List<PainVerdict> lines, @Nullable Integer painAfter) {
        return lines.stream().anyMatch(verdict -> verdict != PainVerdict.GO_ON)
                || (isMonitored() && painAfter != null && judge(painAfter.intValue()) != PainVerdict.GO_ON);
    }

    private PainVerdict judge(int pain) {
        if (!isMonitored()) {
            return pain > 0 ? PainVerdict.STOP_EXERCISE : PainVerdict.GO_ON;
        }
        PainLimits known = Objects.requireNonNull(limits);
        if (pain >= known.stopFrom()) {
            return PainVerdict.STOP_EXERCISE;
        }
        return pain > known.goOnUpTo() ? PainVerdict.ACCEPTABLE_IF_SETTLED : PainVerdict.GO_ON;
    }

    private boolean isMonitored() {
        return rule == PainRule.PAIN_MONITORING && limits != null;
    }
}
