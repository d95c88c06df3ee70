package rehab.adherence.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class ReplayRuleTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void aReplayCountsFindingsPatientsAndWeeks() {
        // Given
        Course other = Course.inClinic(course.clinicId, course.therapist);
        Course elsewhere = Course.fresh();
        for (Course each : List.of(course, other, elsewhere)) {
            each.underWay("2026-10-05", DAILY);
            painful(each, "2026-10-14T07:30:00+02:00", 8);
        }
        painful(course, "2026-10-13T07:30:00+02:00", 6);

        // When
        JsonPath asItIs = replay(Map.of("rule", "PAIN_HIGH", "days", 30)).jsonPath();
        JsonPath lower =
                replay(Map.of("rule", "PAIN_HIGH", "days", 30, "threshold", 6)).jsonPath();
        JsonPath none = replay(Map.of("rule", "STOP_FOR_PAIN", "days", 365)).jsonPath();

        // Then
        assertThat(asItIs.getInt("fired")).isEqualTo(2);
        assertThat(asItIs.getInt("patients")).isEqualTo(2);
        assertThat(asItIs.getFloat("threshold")).isEqualTo(7);
        assertThat(asItIs.getList("perWeek")).isEqualTo(List.of(Map.of("isoWeek", "2026-W42", "fired", 2)));
        assertThat(lower.getInt("fired")).isEqualTo(3);
        assertThat(lower.getInt("patients")).isEqualTo(2);
        assertThat(none.getInt("fired")).isZero();
        assertThat(replay(Map.of("rule", "PAIN_HIGH", "days", 30)).asString())
                .doesNotContain(course.patientId.toString(), course.therapist);
    }

    @Test
    void aReplayThatCannotBeIsRefused() {
        assertField(Map.of("rule", "PAIN_HIGH", "days", 366), "days");
        assertField(Map.of("rule", "PAIN_HIGH", "days", 0), "days");
        assertField(Map.of("rule", "PAIN_HIGH", "days", 30, "threshold", 11), "threshold");
        assertField(Map.of("rule", "COMMENT", "days", 30, "threshold", 1), "threshold");
        assertField(Map.of("days", 30), "rule");
    }

    private static void painful(Course of, String performedAt, int after) {
        Map<String, Object> entry = of.entry(performedAt);
        entry.put("painAfter", after);
        of.logged(entry);
    }

    private Response replay(Map<String, Object> request) {
        return course.administrator().body(request).post("/clinic/review-rules/replays");
    }

    private void assertField(Map<String, Object> request, String field) {
        Response refused = replay(request);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly(field);
    }
}
