package rehab.adherence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class ExportSessionsTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void aRowForEachLineOldestFirstAndNothingLeftOut() {
        // Given
        course.underWay("2026-10-01", DAILY);
        Map<String, Object> second = course.entry("2026-10-13T07:30:00+02:00");
        second.put("painBefore", 0);
        second.put("note", "=1+1, \"well\"");
        UUID wrong = course.logged(second);
        Map<String, Object> first = course.entry("2026-10-12T07:30:00+02:00");
        UUID earlier = course.logged(first);
        second.put("corrects", wrong);
        second.put("painBefore", 2);
        UUID corrected = course.logged(second);

        // When
        List<String> rows = rows(course);

        // Then
        assertThat(rows).hasSize(1 + 3 * 2);
        assertThat(rows.get(0))
                .startsWith("session_id,local_date,performed_at,")
                .endsWith(",pain_during,sets");
        assertThat(rows.get(1)).startsWith(earlier + ",2026-10-12,2026-10-12T07:30+02:00,Europe/Berlin,");
        assertThat(rows.get(1)).contains(",COMPLETE,1.0,1.0,").contains(",,,,,,0,Wall press,BOTH_TOGETHER,true,");
        assertThat(rows.subList(3, 7))
                .anyMatch(row -> row.startsWith(wrong.toString())
                        && row.contains(",ENTERED_IN_ERROR,")
                        && row.contains("," + corrected + ",0,,,"))
                .allMatch(row -> row.contains("\"'=1+1, \"\"well\"\"\""))
                .anyMatch(row -> row.startsWith(corrected.toString()) && row.contains("," + wrong + ",,2,,,"));
    }

    @Test
    void moreRowsThanAreReadAtOnce() {
        // Given
        course.underWay("2026-10-01", DAILY);
        for (int i = 0; i < 110; i++) {
            course.logged(course.entry("2026-10-13T07:%02d:%02d+02:00".formatted(i / 60, i % 60)));
        }

        // Then
        assertThat(rows(course)).hasSize(1 + 110 * 2);
    }

    @Test
    void itIsAFileOfTheDocumentedKind() {
        // Given
        course.underWay("2026-10-01", DAILY);

        // Then
        course.therapist()
                .get("/patients/" + course.patientId + "/sessions.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("sessions.csv"));
    }

    @Test
    void anothersIsNotFoundBeforeAnythingIsWritten() {
        // Given
        course.underWay("2026-10-01", DAILY);
        Course other = Course.inClinic(course.clinicId, "another").underWay("2026-10-01", DAILY);

        // Then
        course.therapist()
                .get("/patients/" + other.patientId + "/sessions.csv")
                .then()
                .statusCode(404)
                .header("Content-Type", containsString("problem+json"));
    }

    private static List<String> rows(Course of) {
        return of.read("/sessions.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
