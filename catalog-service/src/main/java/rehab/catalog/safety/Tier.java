package rehab.catalog.safety;

/** How hard a finding stands in the way, from the mildest to the strictest. */
public enum Tier {
    /** To be known. */
    INFO,
    /** Needs a coded reason before a prescription is activated. */
    WARN,
    /** Needs the condition cleared, or a second clinician. */
    BLOCK
}
