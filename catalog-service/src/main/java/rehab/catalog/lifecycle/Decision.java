package rehab.catalog.lifecycle;

/** What was decided. */
public enum Decision {
    /** The clinic's own revision is in use from now on. */
    PUBLISHED,
    /** Its authors are asked to change it. */
    RETURNED,
    /** Found right as it stands, again or for the first time by this clinic. */
    SIGNED_OFF,
    /** No longer to be used. */
    RETIRED
}
