package rehab.local.demo;

import java.util.List;

/**
 * What a demo therapist writes into the record besides the plan. Plausible, not advice.
 *
 * @param goals what the patient wants to be able to do again
 * @param notes what the care team wrote down
 */
record Chart(List<Goal> goals, List<Note> notes) {
    private static final Chart EMPTY = new Chart(List.of(), List.of());

    /**
     * A goal.
     *
     * @param baseline how well it went at the beginning, 0 to 10
     * @param target how well it is to go, 0 to 10
     * @param weeks after the beginning, by when
     * @param achievedAfterDays when it was reached; 0 while it is not
     */
    record Goal(String key, String activity, int baseline, int target, int weeks, int achievedAfterDays) {}

    /**
     * A note.
     *
     * @param afterDays after the beginning
     * @param corrects key of the note that it puts right; empty for none
     */
    record Note(String key, int afterDays, String text, String corrects) {}

    /** The chart of somebody who follows the plan like this. */
    static Chart of(Clinic.Patient patient) {
        boolean spanish = patient.language().equals("es");
        return switch (patient.habit()) {
            case STEADY ->
                new Chart(
                        List.of(
                                goal("desk", "Work at the desk for an hour without a stiff neck", 4, 8, 8, 28),
                                goal("shelf", "Reach the top shelf with both arms", 3, 8, 12, 0)),
                        List.of(
                                note("first", 0, "Sits most of the day. Wants short exercises between meetings."),
                                note("week4", 28, "Desk goal reached. Goes on with the strength routine.")));
            case HURTING ->
                new Chart(
                        List.of(goal("carry", "Carry a bag of shopping up the stairs", 2, 7, 10, 0)),
                        List.of(
                                note(
                                        "first",
                                        0,
                                        "Pain between the shoulder blades, worse on the left, since the spring."),
                                new Note(
                                        "side",
                                        1,
                                        "The pain is worse on the right, not on the left as noted before.",
                                        "first"),
                                note(
                                        "flare",
                                        31,
                                        "Broke off twice because of pain. To be looked at before the next step up.")));
            case REVISED ->
                new Chart(
                        List.of(goal("garden", "Work in the garden for half an hour", 3, 7, 12, 0)),
                        List.of(note("harder", 20, "Two sets have become easy. Three sets from tomorrow on.")));
            case PAUSED ->
                new Chart(
                        List.of(goal("sleep", "Sleep through without waking from a stiff back", 5, 8, 8, 0)),
                        List.of(note("away", 13, "Away for a week without the band. Paused, to go on afterwards.")));
            case SILENT ->
                new Chart(
                        List.of(
                                spanish
                                        ? goal("grandchild", "Levantar a mi nieto sin dolor", 3, 7, 12, 0)
                                        : goal("grandchild", "Lift my grandchild without pain", 3, 7, 12, 0)),
                        List.of(note("call", 28, "No report for ten days. Tried to call, will try again.")));
            case PATCHY, OVERDOING, NEW -> EMPTY;
        };
    }

    private static Goal goal(String key, String activity, int baseline, int target, int weeks, int achievedAfterDays) {
        return new Goal(key, activity, baseline, target, weeks, achievedAfterDays);
    }

    private static Note note(String key, int afterDays, String text) {
        return new Note(key, afterDays, text, "");
    }
}
