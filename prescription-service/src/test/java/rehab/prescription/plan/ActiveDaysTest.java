package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveDaysTest {

    /** Days of one month; a stretch without an end ends in a dash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-  |             | 1-
            1-9 | 3-5         | 1-2 6-9
            1-9 | 1-5         | 6-9
            1-9 | 5-9         | 1-4
            1-9 | 5-          | 1-4
            1-  | 5-7         | 1-4 8-
            1-9 | 1-9         | ''
            1-9 | 3-4 4-6 8-8 | 1-2 7-7 9-9
            5-9 | 1-4 10-12   | 5-9
            9-5 |             | ''
            """)
    void whatIsTakenOutIsGone(String whole, @Nullable String taken, String left) {
        // Given
        List<ActiveDays.Span> out = taken == null
                ? List.of()
                : Arrays.stream(taken.split(" ", -1)).map(ActiveDaysTest::span).toList();

        // When
        List<ActiveDays.Span> rest = ActiveDays.without(span(whole), out);

        // Then
        assertThat(rest.stream().map(ActiveDaysTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(left);
    }

    private static ActiveDays.Span span(String text) {
        int dash = text.indexOf('-');
        LocalDate first = LocalDate.of(2026, 11, Integer.parseInt(text.substring(0, dash)));
        String last = text.substring(dash + 1);
        return new ActiveDays.Span(first, last.isEmpty() ? null : LocalDate.of(2026, 11, Integer.parseInt(last)));
    }

    private static String text(ActiveDays.Span span) {
        return span.first().getDayOfMonth() + "-"
                + (span.last() == null ? "" : span.last().getDayOfMonth());
    }
}
