package rehab.adherence.caseload;

/** How soon somebody should look, the soonest first. */
enum Urgency {
    HIGH,
    MEDIUM,
    LOW,
    NONE
}
