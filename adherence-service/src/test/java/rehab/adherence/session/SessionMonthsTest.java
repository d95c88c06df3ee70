package rehab.adherence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

@QuarkusTest
class SessionMonthsTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    DatabaseAs database;

    @Inject
    KeepMonthsAhead months;

    private final Course course = Course.fresh();

    @Test
    void aSessionGoesToThePartitionOfItsMonth() throws SQLException {
        // Given
        course.underWay("2026-10-12", DAILY);

        // When
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));

        // Then
        assertThat(database.list(
                        Name.patient(course), "select tableoid::regclass from session where session_id = '" + id + "'"))
                .containsExactly("session_2026_10");
    }

    @Test
    void aMissingMonthStopsNobody() throws SQLException {
        // Given
        itIs("2031-05-14T10:00:00Z");
        course.underWay("2031-05-01", DAILY);

        // When
        UUID id = course.logged(course.entry("2031-05-14T07:30:00+02:00"));
        months.keep();

        // Then
        course.read("/sessions/" + id).then().statusCode(200).body("localDate", equalTo("2031-05-14"));
        assertThat(database.list(Name.patient(course), "select tableoid::regclass from session"))
                .containsExactly("session_default");
        course.logged(course.entry("2031-05-14T08:30:00+02:00"));
        course.read("/adherence").then().body("done", equalTo(2));
    }

    @Test
    void theComingMonthsAreMadeOnce() throws SQLException {
        // Given
        itIs("2032-11-30T23:00:00Z");

        // When
        int first = months.keep();
        int second = months.keep();

        // Then
        assertThat(first).as("session and session_line, November to February").isEqualTo(8);
        assertThat(second).isZero();
        Map<String, Object> entry = course.entry("2033-01-31T23:59:00+01:00");
        itIs("2033-01-31T23:00:00Z");
        course.underWay("2033-01-01", DAILY);
        course.logged(entry);
        assertThat(database.list(Name.patient(course), "select tableoid::regclass from session_line"))
                .containsOnly("session_line_2033_01");
    }
}
