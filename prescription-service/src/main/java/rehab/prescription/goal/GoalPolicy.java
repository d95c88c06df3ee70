package rehab.prescription.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a goal cannot say. */
final class GoalPolicy {
    /** Further ahead, a date is a slip of the finger. */
    private static final int YEARS_AHEAD = 5;

    private GoalPolicy() {}

    /** Why a goal cannot be like this. */
    enum Refusal {
        TARGET_BELOW_BASELINE,
        DUE_IN_THE_PAST,
        DUE_TOO_FAR,
        DROPPED_WITHOUT_REASON
    }

    /**
     * Judges what a goal is to say; nothing refused means that it may.
     *
     * @param before what it says now; null for a new one
     * @param today where the patient lives
     */
    static List<Refusal> refuse(GoalContent wanted, @Nullable GoalContent before, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        Integer baseline = wanted.baseline();
        Integer target = wanted.target();
        if (baseline != null && target != null && target < baseline) {
            refusals.add(Refusal.TARGET_BELOW_BASELINE);
        }
        LocalDate due = wanted.due();
        if (due != null && (before == null || !due.equals(before.due()))) {
            if (due.isBefore(today)) {
                refusals.add(Refusal.DUE_IN_THE_PAST);
            } else if (due.isAfter(today.plusYears(YEARS_AHEAD))) {
                refusals.add(Refusal.DUE_TOO_FAR);
            }
        }
        if (wanted.status() == GoalStatus.DROPPED && wanted.reason() == null) {
            refusals.add(Refusal.DROPPED_WITHOUT_REASON);
        }
        return refusals;
    }
}
