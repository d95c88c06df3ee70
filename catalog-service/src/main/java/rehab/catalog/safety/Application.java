package rehab.catalog.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule applies to somebody's condition on a day, apart from what is to be done.
 *
 * @param applies whether it does, as far as can be told
 * @param missing why it cannot be told for sure
 */
record Application(boolean applies, @Nullable UncheckedReason missing) {
    private static final Application YES = new Application(true, null);
    private static final Application NO = new Application(false, null);

    /** Of a rule that names the condition; a cleared condition restricts no more. */
    static Application of(SafetyRule rule, ConditionNeed needs, PatientCondition patient, LocalDate on) {
        if (patient.cleared()) {
            return NO;
        }
        Window window = rule.window();
        if (window == null || needs == ConditionNeed.NOTHING) {
            return YES;
        }
        Window counted = rule.untilCleared() ? new Window(window.fromWeeks(), null) : window;
        return needs == ConditionNeed.WEEK
                ? inWeek(counted, patient.week(), rule.untilCleared())
                : since(counted, patient.since(), on, rule.untilCleared());
    }

    private static Application inWeek(Window window, @Nullable Integer week, boolean untilCleared) {
        if (week == null) {
            return new Application(untilCleared, UncheckedReason.MISSING_WEEK);
        }
        return window.holdsInWeek(week) ? YES : NO;
    }

    /** A rule that holds until cleared is applied without its date too: only the clearance could end it. */
    private static Application since(Window window, @Nullable LocalDate since, LocalDate on, boolean untilCleared) {
        if (since == null) {
            return new Application(untilCleared, UncheckedReason.MISSING_DATE);
        }
        if (since.isAfter(on)) {
            return new Application(untilCleared, UncheckedReason.DATE_IN_FUTURE);
        }
        return window.holdsAfterDays(ChronoUnit.DAYS.between(since, on)) ? YES : NO;
    }
}
