package rehab.adherence.measure;

/** How a change stands against what matters to patients and against what can be told from chance. */
enum Verdict {
    /** Less than what patients have called important. */
    SMALLER,
    /** As much as that, but less than what is told from chance: it may be chance. */
    BETWEEN,
    /** More than chance explains. */
    LARGER
}
