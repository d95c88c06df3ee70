package rehab.adherence.rule;

/** How much a finding presses, the most first. */
public enum Tier {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
