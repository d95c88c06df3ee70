package rehab.adherence.progression;

/** What became of a proposal. */
enum SettledAs {
    ACCEPTED,
    /** A clinician did something else instead. */
    CHANGED,
    DECLINED,
    /** What it spoke of is no longer ordered. */
    WITHDRAWN
}
