package rehab.prescription.template;

import java.util.List;

/**
 * How much of what the exercise reporting consensus asks for a template answers. It counts answers and does not judge them.
 *
 * @param score items answered
 * @param of items that apply
 * @param items each item, in the publication's order
 */
record Completeness(int score, int of, List<JudgedItem> items) {
    Completeness {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param number as the publication counts it, as {@code 7a}
     */
    record JudgedItem(CertItem item, String number, ItemState state) {}

    /** Whether an item is answered. */
    enum ItemState {
        ANSWERED,
        MISSING,
        NOT_APPLICABLE
    }
}
