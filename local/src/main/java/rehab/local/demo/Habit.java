package rehab.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How a demo patient follows the plan: for each day, what comes of a routine. The same every time for the same random. */
enum Habit {
    STEADY(0.93, "keeps to the plan"),
    PATCHY(0.55, "misses some, reports late"),
    /** Well until seventeen days ago, then nothing. */
    SILENT(0.9, "silent for two weeks"),
    /** Pain goes up; the last sessions are broken off. */
    HURTING(0.85, "stopped because of pain"),
    OVERDOING(0.97, "does twice what is ordered"),
    NEW(0.9, "began this week"),
    /** Gets a second version after three weeks. */
    REVISED(0.88, "plan was changed"),
    /** Paused for a week, then on again. */
    PAUSED(0.9, "was paused for a week");

    private static final int WEEKS = 5;
    private static final int DAYS_OF_NEW = 3;
    private static final int SILENT_DAYS = 17;
    private static final int HURTING_DAYS = 6;

    private final double willingness;
    private final String about;

    Habit(double willingness, String about) {
        this.willingness = willingness;
        this.about = about;
    }

    /** In a few words, for the list of demo accounts. */
    String about() {
        return about;
    }

    /** The first day of the plan. */
    LocalDate start(LocalDate today) {
        return this == NEW
                ? today.minusDays(DAYS_OF_NEW)
                : today.minusWeeks(WEEKS).with(DayOfWeek.MONDAY);
    }

    /**
     * What was done of a routine, sets times {@code dose}.
     *
     * @param hours when on the day, in hours after midnight
     * @param lateHours how much later it was entered
     * @param pain after it, 0 to 10
     * @param brokenOff whether pain ended it
     * @param skipped why nothing was done; null when something was
     */
    record Performance(
            double dose,
            int hours,
            int lateHours,
            int pain,
            int effort,
            boolean brokenOff,
            @Nullable String skipped) {}

    /** What happens on a day on which the routine would be done; empty when nothing is reported. */
    Optional<Performance> on(LocalDate day, LocalDate today, Random random) {
        double luck = random.nextDouble();
        int hours = 7 + random.nextInt(12);
        long daysAgo = day.until(today, ChronoUnit.DAYS);
        boolean silent = this == SILENT && daysAgo <= SILENT_DAYS;
        if (silent || luck > willingness) {
            return skipped(luck, hours);
        }
        boolean brokenOff = this == HURTING && daysAgo <= HURTING_DAYS;
        boolean late = this == PATCHY && random.nextInt(4) == 0;
        return Optional.of(new Performance(
                dose(random), hours, late ? 22 : 0, pain(daysAgo, random), effort(random), brokenOff, null));
    }

    private Optional<Performance> skipped(double luck, int hours) {
        return this == PATCHY && luck > 0.9
                ? Optional.of(new Performance(0, hours, 0, 0, 0, false, "No time today"))
                : Optional.empty();
    }

    private double dose(Random random) {
        return switch (this) {
            case OVERDOING -> 2;
            case PATCHY -> random.nextInt(3) == 0 ? 0.5 : 1;
            default -> 1;
        };
    }

    private int pain(long daysAgo, Random random) {
        int week = (int) (daysAgo / 7);
        int level = this == HURTING ? 7 - week : 2 + week / 2;
        return Math.max(0, Math.min(10, level + random.nextInt(2)));
    }

    private int effort(Random random) {
        return (this == OVERDOING ? 7 : 4) + random.nextInt(2);
    }
}
