package rehab.prescription.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.FieldProblem;

/** What may be told about a condition, and what not: nothing from the future, and weeks only where they mean something. */
final class ConditionDatePolicy {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int WEEK_TOLD_AT_MOST_DAYS_AGO = 366;

    private ConditionDatePolicy() {}

    /**
     * The fields that cannot be so; empty when all is well. A missing date is no fault: what needs it then says that it could
     * not be checked.
     *
     * @param today the patient's local day
     */
    static List<FieldProblem> refuse(NewCondition wanted, ConditionNeed need, LocalDate today) {
        List<FieldProblem> faults = new ArrayList<>();
        LocalDate since = wanted.since();
        if (since != null && (since.isAfter(today) || since.isBefore(EARLIEST))) {
            faults.add(new FieldProblem("since", "Range", "must be from " + EARLIEST + " to the patient's today"));
        }
        LocalDate weekOn = wanted.weekOn();
        if (wanted.week() != null && need != ConditionNeed.WEEK) {
            faults.add(new FieldProblem("week", "Need", "is for a pregnancy only"));
        }
        if (weekOn != null) {
            weekOn(weekOn, wanted.week(), today, faults);
        }
        return faults;
    }

    private static void weekOn(LocalDate weekOn, @Nullable Integer week, LocalDate today, List<FieldProblem> faults) {
        if (week == null) {
            faults.add(new FieldProblem("weekOn", "Need", "says when the week was told; there is none"));
        }
        if (weekOn.isAfter(today) || weekOn.isBefore(today.minusDays(WEEK_TOLD_AT_MOST_DAYS_AGO))) {
            faults.add(new FieldProblem("weekOn", "Range", "must be within the last year"));
        }
    }
}
