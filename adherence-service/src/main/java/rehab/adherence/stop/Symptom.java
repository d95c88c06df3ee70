package rehab.adherence.stop;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The stop list (clinical model, pain rule and stop rule; a fall from its review tasks). Any of them ends the session. */
public enum Symptom {
    CHEST_PAIN,
    BREATHLESSNESS,
    LIGHT_HEADEDNESS,
    PALPITATIONS,
    NEW_NUMBNESS_OR_WEAKNESS,
    /** Loss of bladder or bowel control. */
    BLADDER_OR_BOWEL,
    FALL;

    /** More than this in one list is not an answer. */
    public static final int MOST = 7;

    /** Each once, in the order above: lists that say the same are equal. */
    public static List<Symptom> inOrder(Collection<Symptom> told) {
        return Arrays.stream(values()).filter(told::contains).toList();
    }
}
