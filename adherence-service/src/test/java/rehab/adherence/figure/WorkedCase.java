package rehab.adherence.figure;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code docs/adherence-cases.md}.
 *
 * @param from the first day that is looked at, as month and day
 * @param to the last
 * @param today as month and day
 */
record WorkedCase(
        int number, String from, String to, String ordered, String done, String today, String result, String why) {
    private static final Path PAGE = Path.of("../docs/adherence-cases.md");
    private static final Pattern WINDOW = Pattern.compile("## .*: from (\\d+ \\w+) to (\\d+ \\w+)");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|");

    static List<WorkedCase> all() throws IOException {
        List<WorkedCase> cases = new ArrayList<>();
        @Nullable Matcher window = null;
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = WINDOW.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                window = heading;
            } else if (row.matches()) {
                cases.add(of(requireNonNull(window), row));
            }
        }
        return cases;
    }

    private static WorkedCase of(Matcher window, Matcher row) {
        return new WorkedCase(
                Integer.parseInt(row.group(1)),
                CourseInWords.day(window.group(1)),
                CourseInWords.day(window.group(2)),
                row.group(2).strip(),
                row.group(3).strip(),
                CourseInWords.day(row.group(4).strip()),
                row.group(5).strip(),
                row.group(6).strip());
    }

    Courses course() {
        return CourseInWords.read(ordered, done);
    }

    /** The result, part by part: session adherence first. */
    List<String> expected() {
        return List.of(result.split("; ", -1));
    }

    /** The figure on that day. */
    AdherenceFigure figure() {
        return figure(course(), today);
    }

    AdherenceFigure figure(Courses course, String on) {
        return course.figure(from, to, on);
    }

    @Override
    public String toString() {
        return number + ": " + why;
    }
}
