package rehab.adherence.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class ReplayProgressionTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void showsWhatARuleWouldHaveProposedAndWhen() {
        // Given
        course.underWay("2026-10-01", DAILY);
        for (int day = 9; day <= 12; day++) {
            course.logged(entry("2026-10-" + (day < 10 ? "0" : "") + day + "T07:30:00+02:00", 10, 10, 10));
        }
        course.logged(entry("2026-10-13T07:30:00+02:00", 10, 10, 8));

        // When
        Response replay = replay(Map.of());

        // Then
        replay.then()
                .statusCode(200)
                .body("lineId", equalTo(course.press.toString()))
                .body("from", equalTo("2025-10-14"));
        assertThat(replay.jsonPath().getList("sessions.outcome"))
                .containsExactly("REACHED", "REACHED", "REACHED", "REACHED", "FAILED");
        assertThat(replay.jsonPath().getList("sessions.findAll { it.proposal != null }.date"))
                .containsExactly("2026-10-10", "2026-10-12");
        assertThat(replay.jsonPath().getMap("sessions[1].proposal.change"))
                .isEqualTo(Map.of("amount", Map.of("min", 12, "max", 12)));
        assertThat(replay.jsonPath().getString("sessions[1].proposal.because")).contains("2026-10-09 to 2026-10-10");
    }

    @Test
    void anUnknownLineIsNotThere() {
        // Given
        course.underWay("2026-10-01", DAILY);

        // Then
        replay(Map.of("lineId", UUID.randomUUID().toString())).then().statusCode(404);
        replay(Map.of("prescriptionId", UUID.randomUUID().toString())).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "sessions,0",
        "sessions,21",
        "sessions,''",
        "maxPain,11",
        "maxPain,-1",
        "maxEffort,11",
        "step,LOAD_KG",
        "step,HARDER_VARIANT",
        "by,0",
        "by,61"
    })
    void whatIsNoRuleIsRefused(String field, String value) {
        // Given
        course.underWay("2026-10-01", DAILY);

        // Then
        replay(Map.of(field, value)).then().statusCode(400).body("errors.field", hasItem(field));
    }

    private Map<String, Object> entry(String performedAt, int... amounts) {
        Map<String, Object> entry = course.entry(performedAt);
        entry.put("painAfter", 1);
        entry.put("effort", 5);
        entry.put("lines", List.of(course.pressDone(amounts)));
        return entry;
    }

    private Response replay(Map<String, String> other) {
        Map<String, String> query = new HashMap<>(Map.of(
                "prescriptionId",
                course.prescriptionId.toString(),
                "lineId",
                course.press.toString(),
                "sessions",
                "2",
                "maxPain",
                "2",
                "maxEffort",
                "6",
                "step",
                "REPS",
                "by",
                "2"));
        query.putAll(other);
        return course.therapist().queryParams(query).get("/patients/{id}/progression-replays", course.patientId);
    }
}
