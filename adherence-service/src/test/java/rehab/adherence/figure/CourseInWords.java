package rehab.adherence.figure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a course of the words of {@code docs/adherence-cases.md}. What it does not understand fails. */
final class CourseInWords {
    private static final Pattern VERSION = Pattern.compile(
            "from (\\d+ \\w+)(?: until (\\d+ \\w+))?(?:, (begun that day|activated (\\d+ \\w+)))?: (.+)");
    private static final Pattern ASIDE = Pattern.compile("(paused|on hold) (?:from )?(\\d+ \\w+)(?: to (\\d+ \\w+))?");
    private static final Pattern HELD_AND_RESUMED = Pattern.compile("held and resumed (\\d+ \\w+)");
    private static final Pattern ENDED = Pattern.compile("ended, last day (\\d+ \\w+)");
    private static final Pattern ROUTINE =
            Pattern.compile("(?:([a-z]+) )??(\\d+(?:–\\d+)? a week|\\d+ a day|daily|as needed|(?:[A-Z][a-z]{2} ?)+)");
    private static final Pattern AT_TIME = Pattern.compile("(\\d+ \\w+) (\\d+:\\d+) in (\\S+), sent (\\d+ \\w+)");
    private static final Pattern ON_DAYS = Pattern.compile(
            "(?:(part|skipped|stopped for pain|entered in error|[a-z]+) )?(?:(\\d+)× )?((?:\\d+, )*\\d+) (\\w+)");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private final Courses course = Courses.course();

    private CourseInWords() {}

    static Courses read(String ordered, String done) {
        CourseInWords words = new CourseInWords();
        parts(ordered).forEach(words::order);
        parts(done).forEach(words::log);
        return words.course;
    }

    /** Month and day of such as {@code 5 Oct}. */
    static String day(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        int month = Month.from(MONTH.parse(parts.get(1))).getValue();
        return String.format(Locale.ROOT, "%02d-%02d", month, Integer.parseInt(parts.get(0)));
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() || cell.equals("nothing") ? List.of() : List.of(cell.split("; ", -1));
    }

    private void order(String words) {
        Matcher version = VERSION.matcher(words);
        Matcher aside = ASIDE.matcher(words);
        Matcher resumed = HELD_AND_RESUMED.matcher(words);
        Matcher ended = ENDED.matcher(words);
        if (version.matches()) {
            version(version);
        } else if (aside.matches()) {
            setAside(aside);
        } else if (resumed.matches()) {
            course.held(day(resumed.group(1)), day(resumed.group(1)));
        } else if (ended.matches()) {
            course.ended(day(ended.group(1)));
        } else {
            throw new IllegalArgumentException("Ordered: " + words);
        }
    }

    private void version(Matcher words) {
        course.from(
                day(words.group(1)),
                Arrays.stream(words.group(5).split(" \\+ ", -1))
                        .map(CourseInWords::routine)
                        .toArray(PlannedRoutine[]::new));
        if (words.group(2) != null) {
            course.until(day(words.group(2)));
        }
        if (words.group(4) != null) {
            course.activated(day(words.group(4)));
        } else if (words.group(3) != null) {
            course.activated(day(words.group(1)));
        }
    }

    private void setAside(Matcher words) {
        String from = day(words.group(2));
        String until = words.group(3) == null
                ? null
                : Courses.day(day(words.group(3))).plusDays(1).toString().substring(5);
        if (words.group(1).equals("paused")) {
            course.paused(from, until);
        } else {
            course.held(from, until);
        }
    }

    private static PlannedRoutine routine(String words) {
        Matcher routine = ROUTINE.matcher(words);
        if (!routine.matches()) {
            throw new IllegalArgumentException("Routine: " + words);
        }
        String name = routine.group(1) == null ? "strength" : routine.group(1);
        return Courses.routine(name, schedule(routine.group(2)));
    }

    private static Schedule schedule(String words) {
        if (words.endsWith(" a week")) {
            List<String> range = List.of(words.replace(" a week", "").split("–", -1));
            return Courses.perWeek(Integer.parseInt(range.get(0)), Integer.parseInt(range.get(range.size() - 1)));
        }
        if (words.endsWith(" a day")) {
            return Courses.perDay(Integer.parseInt(words.replace(" a day", "")));
        }
        return switch (words) {
            case "daily" -> Courses.perDay(1);
            case "as needed" -> Courses.asNeeded();
            default -> new Schedule.DaysOfWeek(weekdays(words), 1);
        };
    }

    private static Set<DayOfWeek> weekdays(String words) {
        DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEE", Locale.UK);
        return Arrays.stream(words.split(" ", -1))
                .map(word -> DayOfWeek.from(weekday.parse(word)))
                .collect(Collectors.toSet());
    }

    private void log(String words) {
        Matcher atTime = AT_TIME.matcher(words);
        Matcher onDays = ON_DAYS.matcher(words);
        if (atTime.matches()) {
            logAt(atTime);
        } else if (onDays.matches()) {
            days(onDays).forEach(day -> log(onDays.group(1), day));
        } else {
            throw new IllegalArgumentException("Done: " + words);
        }
    }

    /** The same arithmetic as for an entry: its local day is that of its instant in its zone. */
    private void logAt(Matcher words) {
        ZoneId zone = ZoneId.of(words.group(3));
        Instant performed = ZonedDateTime.of(Courses.day(day(words.group(1))), LocalTime.parse(words.group(2)), zone)
                .toInstant();
        LocalDay day = LocalDay.at(performed, zone);
        LocalDate sent = Courses.day(day(words.group(4)));
        boolean late = day.hasEndedAt(
                ZonedDateTime.of(sent, LocalTime.of(23, 59, 59), zone).toInstant());
        String monthAndDay = day.date().toString().substring(5);
        if (late) {
            course.late(monthAndDay);
        } else {
            course.done(monthAndDay);
        }
    }

    private static List<String> days(Matcher words) {
        int times = words.group(2) == null ? 1 : Integer.parseInt(words.group(2));
        List<String> days = new ArrayList<>();
        for (String number : words.group(3).split(", ", -1)) {
            for (int i = 0; i < times; i++) {
                days.add(day(number + " " + words.group(4)));
            }
        }
        return days;
    }

    private void log(@Nullable String how, String day) {
        String words = how == null ? "done" : how;
        switch (words) {
            case "done" -> course.log("strength", day, SessionStatus.COMPLETE, 1);
            case "part" -> course.log("strength", day, SessionStatus.PARTIAL, 0.5);
            case "skipped" -> course.log("strength", day, SessionStatus.SKIPPED, 0);
            case "stopped for pain" -> course.log("strength", day, SessionStatus.STOPPED_PAIN, 0.1);
            case "entered in error" -> course.log("strength", day, SessionStatus.ENTERED_IN_ERROR, 1);
            default -> course.log(words, day, SessionStatus.COMPLETE, 1);
        }
    }
}
