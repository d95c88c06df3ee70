package rehab.prescription.safety;

/** How hard a finding stands in the way, from the mildest to the strictest. */
enum Tier {
    /** To be known. */
    INFO,
    /** Needs a reason from a clinician. */
    WARN,
    /** Needs the condition cleared, or reasons from two clinicians. */
    BLOCK
}
