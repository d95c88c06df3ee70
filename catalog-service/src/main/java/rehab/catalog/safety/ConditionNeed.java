package rehab.catalog.safety;

/** What must be known about a patient's condition before a rule with a window can be judged. */
public enum ConditionNeed {
    NOTHING,
    /** The day on which it began: of the fracture, the operation, the accident. */
    DATE,
    /** The completed week of pregnancy on the day of the check, counted from the last menstrual period. */
    WEEK
}
