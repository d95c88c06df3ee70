package rehab.prescription.burden;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import rehab.prescription.content.Range;

/** Estimates what routines ask of a patient's time, and says where that is much. */
final class BurdenPolicy {
    private final BurdenSettings settings;

    BurdenPolicy(BurdenSettings settings) {
        this.settings = settings;
    }

    Burden estimate(List<TimedRoutine> routines) {
        Seconds fullestDay = Arrays.stream(DayOfWeek.values())
                .map(day -> on(day, routines))
                .max(Comparator.comparingLong(Seconds::most).thenComparingLong(Seconds::least))
                .orElse(Seconds.NONE);
        Seconds week = routines.stream()
                .map(routine -> once(routine).times(Times.aWeek(routine.schedule())))
                .reduce(Seconds.NONE, Seconds::plus);
        int exercises = Arrays.stream(DayOfWeek.values())
                .mapToInt(day -> exercisesOn(day, routines))
                .max()
                .orElse(0);
        List<Range> each =
                routines.stream().map(routine -> once(routine).minutes()).toList();
        return new Burden(
                fullestDay.minutes(),
                week.minutes(),
                exercises,
                each,
                warnings(exercises, fullestDay.minutes().max(), week.minutes().max()));
    }

    private Seconds on(DayOfWeek day, List<TimedRoutine> routines) {
        return routines.stream()
                .map(routine -> once(routine).times(Times.on(day, routine.schedule())))
                .reduce(Seconds.NONE, Seconds::plus);
    }

    private Seconds once(TimedRoutine routine) {
        long changes = (routine.lines().size() - 1L) * settings.secondsBetweenExercises();
        return routine.lines().stream()
                .map(line -> Seconds.of(line.dose(), line.side(), settings))
                .reduce(Seconds.NONE, Seconds::plus)
                .plus(Math.max(0, changes));
    }

    private static int exercisesOn(DayOfWeek day, List<TimedRoutine> routines) {
        return Math.toIntExact(routines.stream()
                .filter(routine -> Times.on(day, routine.schedule()).most() > 0)
                .map(TimedRoutine::lines)
                .flatMap(Collection::stream)
                .map(TimedRoutine.TimedLine::exerciseId)
                .distinct()
                .count());
    }

    private List<BurdenWarning> warnings(int exercises, int minutesADay, int minutesAWeek) {
        List<BurdenWarning> warnings = new ArrayList<>();
        warn(BurdenWarning.Kind.EXERCISES_PER_DAY, settings.exercisesPerDay(), exercises, warnings);
        warn(BurdenWarning.Kind.MINUTES_PER_DAY, settings.minutesPerDay(), minutesADay, warnings);
        warn(BurdenWarning.Kind.MINUTES_PER_WEEK, settings.minutesPerWeek(), minutesAWeek, warnings);
        return warnings;
    }

    private static void warn(BurdenWarning.Kind kind, int limit, int figure, List<BurdenWarning> warnings) {
        if (figure > limit) {
            warnings.add(new BurdenWarning(kind, limit, figure));
        }
    }
}
