package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a draft may become a version, and from which of the patient's days it counts. The first version may start today:
 * there is nothing to replace. A later one starts tomorrow at the earliest, so that no day is scored against two versions.
 */
final class ActivationPolicy {
    /** Longest lead, in days from the patient's today. */
    static final int MAX_DAYS_AHEAD = 90;

    private ActivationPolicy() {}

    /** What came of it. */
    sealed interface Decision {
        /**
         * The draft becomes this version.
         *
         * @param status of the prescription from now on: a paused one stays paused
         */
        record Activate(int version, LocalDate effectiveFrom, PrescriptionStatus status) implements Decision {}

        record Refuse(List<Refusal> reasons) implements Decision {}
    }

    enum Refusal {
        NO_DRAFT,
        REASON_MISSING,
        EFFECTIVE_TOO_EARLY,
        EFFECTIVE_TOO_LATE,
        OVER_BEFORE_IT_BEGINS,
        ENDED
    }

    /**
     * Decides.
     *
     * @param standing the prescription as it stands
     * @param reason why it is changed; must be given from version 2 on
     * @param wanted the day asked for; null for the earliest
     * @param today the patient's local day
     */
    static Decision decide(Standing standing, @Nullable String reason, @Nullable LocalDate wanted, LocalDate today) {
        LocalDate earliest = earliest(standing.nextVersion(), today);
        LocalDate from = wanted == null ? earliest : wanted;
        List<Refusal> refusals = new ArrayList<>();
        if (!standing.hasDraft()) {
            refusals.add(Refusal.NO_DRAFT);
        }
        if (standing.nextVersion() > 1 && reason == null) {
            refusals.add(Refusal.REASON_MISSING);
        }
        if (from.isBefore(earliest)) {
            refusals.add(Refusal.EFFECTIVE_TOO_EARLY);
        }
        if (from.isAfter(latest(today))) {
            refusals.add(Refusal.EFFECTIVE_TOO_LATE);
        }
        LocalDate until = standing.draftUntil();
        if (until != null && until.isBefore(from)) {
            refusals.add(Refusal.OVER_BEFORE_IT_BEGINS);
        }
        if (standing.status().isEnded()) {
            refusals.add(Refusal.ENDED);
        }
        if (!refusals.isEmpty()) {
            return new Decision.Refuse(List.copyOf(refusals));
        }
        PrescriptionStatus then =
                standing.status() == PrescriptionStatus.DRAFT ? PrescriptionStatus.ACTIVE : standing.status();
        return new Decision.Activate(standing.nextVersion(), from, then);
    }

    /** The first day on which this version may count. */
    static LocalDate earliest(int version, LocalDate today) {
        return version == 1 ? today : today.plusDays(1);
    }

    /** The last day on which a version may begin to count. */
    static LocalDate latest(LocalDate today) {
        return today.plusDays(MAX_DAYS_AHEAD);
    }
}
