package rehab.prescription.safety;

import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Load;
import rehab.prescription.content.Range;

/**
 * Whether a dose asks for more than another. What cannot be compared (other units, a load that nobody has said) counts as
 * more, for a load or an effort that is left to the patient has no upper end. Rest does not count: it is no load.
 */
final class DosePolicy {
    private DosePolicy() {}

    /** Whether any part of {@code now} is above {@code then}, by the upper end of each range. */
    static boolean isAbove(Dose now, Dose then) {
        return now.unit() != then.unit()
                || now.sets().max() > then.sets().max()
                || now.amount().max() > then.amount().max()
                || seconds(now.holdSeconds()) > seconds(then.holdSeconds())
                || isAbove(now.load(), then.load())
                || isAbove(now.effort(), then.effort());
    }

    private static boolean isAbove(@Nullable Load now, @Nullable Load then) {
        if (now == null || then == null) {
            return now != null || then != null;
        }
        if (now.kg() != null && then.kg() != null) {
            return now.kg().compareTo(then.kg()) > 0;
        }
        return now.band() == null || then.band() == null || now.band().compareTo(then.band()) > 0;
    }

    private static boolean isAbove(@Nullable Range now, @Nullable Range then) {
        if (now == null || then == null) {
            return now != null || then != null;
        }
        return now.max() > then.max();
    }

    private static int seconds(@Nullable Range hold) {
        return hold == null ? 0 : hold.max();
    }
}
