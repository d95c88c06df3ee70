package rehab.adherence.progression;

/** What a performance says for or against the next step. */
enum Outcome {
    /** The full dose, with pain and effort reported and within the rule's limits. */
    REACHED,
    /** Less than the full dose for want of strength, or more pain than the rule allows. */
    FAILED,
    /** Broken off for pain. */
    STOPPED_FOR_PAIN,
    /** Neither: not reported in full, too hard though done, no time. */
    UNDECIDED
}
