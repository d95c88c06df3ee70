package rehab.catalog.exercise;

/** Whether an exercise can be shown in another language. */
public enum TranslationState {
    /** There is no translation. */
    NONE,
    /** There is one, and nobody of the caller's clinic has published it yet. */
    AWAITING_SIGN_OFF,
    /** It is shown. */
    PUBLISHED,
    /** The English says something else than what it was made from. */
    STALE
}
