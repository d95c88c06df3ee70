package rehab.catalog.lifecycle;

/** What an item is. */
public enum ItemKind {
    EXERCISE,
    SAFETY_RULE,
    /** Of another item's texts into another language. */
    TRANSLATION
}
