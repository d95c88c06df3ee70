package rehab.catalog.safety;

/** Why something could not be checked. It is never the same as clear. */
public enum UncheckedReason {
    /** A rule has a window, and the condition came without its date. */
    MISSING_DATE,
    /** A rule has a window, and the pregnancy came without its week. */
    MISSING_WEEK,
    /** The condition's date lies after the day of the check. */
    DATE_IN_FUTURE,
    /** No condition of the list has this code. */
    UNKNOWN_CONDITION,
    /** No rule speaks of this condition. */
    NO_RULE,
    /** No exercise that this caller may see has this id. */
    UNKNOWN_EXERCISE,
    /** The exercise has no such revision. */
    UNKNOWN_REVISION,
    /** The exercise has no such variant in this revision. */
    UNKNOWN_VARIANT,
    /** Nobody has described variants and hazards of this revision. */
    NO_HAZARD_DATA
}
