package rehab.adherence.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import rehab.adherence.rule.RuleLimits;

/** From when a patient stands high in the list. None of it is medical advice: each default waits for a clinician's sign-off. */
@ConfigMapping(prefix = "rehab.adherence.caseload")
interface CaseloadSettings {

    /** Days without an entry after which it is said, before they are silence. Source: our own; a week of most schedules. */
    @WithDefault("7")
    int quietDays();

    /** The clinic's lines of the review rules, and those of the list alone. */
    default ReasonPolicy.Lines lines(RuleLimits limits) {
        return new ReasonPolicy.Lines(limits.painHighFrom(), limits.painRiseBy(), limits.silentDays(), quietDays());
    }
}
