package rehab.adherence.rule;

/** How long something may wait, in a clinic's own time. */
public record Term(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Hours in which the clinic is open. */
        BUSINESS_HOURS,
        /** Days on which the clinic is open, each from opening to closing. */
        BUSINESS_DAYS,
        /** Weeks of the calendar. */
        WEEKS
    }
}
