package rehab.local.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What a demo therapist orders. Figures are plausible, not advice.
 *
 * @param title of the prescription
 */
record Treatment(String title, List<Routine> routines) {
    static final String SAFETY_NOTE = "Move slowly and keep breathing. Stop when it hurts, and tell us.";

    private static final Routine STRENGTH_ROUTINE = new Routine(
            "Strength",
            Map.of("kind", "DAYS_OF_WEEK", "days", List.of("MONDAY", "WEDNESDAY", "FRIDAY"), "timesPerDay", 1),
            EnumSet.of(MONDAY, WEDNESDAY, FRIDAY),
            List.of(
                    new Routine.Line(
                            "seated-high-row-with-tubing",
                            "BOTH_TOGETHER",
                            2,
                            15,
                            "REPS",
                            0,
                            "Fasten the tubing to something that cannot move."),
                    new Routine.Line(
                            "quadruped-opposite-arm-and-leg-raise",
                            "EACH",
                            1,
                            10,
                            "REPS",
                            5,
                            "Lift only as high as the back stays level."),
                    new Routine.Line("wall-arm-slide", "BOTH_TOGETHER", 2, 10, "REPS", 0, "")));
    private static final Routine DESK_BREAK = new Routine(
            "Desk break",
            Map.of("kind", "PER_DAY", "times", 1),
            EnumSet.allOf(DayOfWeek.class),
            List.of(
                    new Routine.Line("doorway-pectoral-stretch", "BOTH_TOGETHER", 1, 3, "REPS", 15, ""),
                    new Routine.Line("scapular-squeeze", "BOTH_TOGETHER", 1, 15, "REPS", 5, "")));
    private static final Routine MOBILITY_ROUTINE = new Routine(
            "Mobility",
            Map.of("kind", "PER_WEEK", "min", 4, "max", 5),
            EnumSet.of(MONDAY, TUESDAY, THURSDAY, FRIDAY, SATURDAY),
            List.of(
                    new Routine.Line("cat-cow", "BOTH_TOGETHER", 1, 10, "REPS", 0, ""),
                    new Routine.Line("thread-the-needle", "EACH", 1, 5, "REPS", 10, "Put a pillow under the knee."),
                    new Routine.Line("seated-thoracic-extension", "BOTH_TOGETHER", 1, 10, "REPS", 0, "")));

    static final Treatment STRENGTH = new Treatment("Stronger upper back", List.of(STRENGTH_ROUTINE));
    static final Treatment MOBILITY = new Treatment("Move the upper back", List.of(MOBILITY_ROUTINE));
    static final Treatment STRENGTH_AND_DESK =
            new Treatment("Upper back at work", List.of(STRENGTH_ROUTINE, DESK_BREAK));

    /** The next version: three sets of everything. */
    List<Routine> harderRoutines() {
        return routines.stream().map(routine -> routine.withSets(3)).toList();
    }
}
