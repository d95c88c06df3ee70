package rehab.prescription.safety;

/** When a prescription was checked. */
public enum Moment {
    ACTIVATION,
    RESUME,
    /** A condition was recorded. */
    CONDITION,
    /** The catalog's rules changed. */
    RULES,
    /** An exercise was recalled. */
    RECALL,
    /** A day went by: weeks and windows move. */
    DAILY,
    PROGRESSION
}
