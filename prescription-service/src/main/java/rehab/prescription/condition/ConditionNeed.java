package rehab.prescription.condition;

/** What a condition of the list needs to be checked by every rule. */
enum ConditionNeed {
    NOTHING,
    DATE,
    WEEK
}
