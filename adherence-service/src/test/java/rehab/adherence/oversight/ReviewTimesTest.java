package rehab.adherence.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class ReviewTimesTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void timesToReviewAreCountedPerRuleAndAMedianNeedsFivePatients() {
        // Given
        for (int i = 0; i < 5; i++) {
            Course each = Course.inClinic(course.clinicId, course.therapist).underWay("2026-10-12", DAILY);
            painful(each, "2026-10-13T07:30:00+02:00", 8);
        }
        await().until(() -> tasks().size() == 5);

        // When
        itIs("2026-10-15T12:00:00Z");
        tasks().subList(1, 5).forEach(this::close);
        JsonPath four = times();
        tasks().forEach(this::close);
        JsonPath five = times();

        // Then
        assertThat(four.getList("rules"))
                .isEqualTo(List.of(Map.of("rule", "PAIN_HIGH", "opened", 5, "closed", 4, "overdue", 5)));
        assertThat(five.getInt("rules[0].closed")).isEqualTo(5);
        assertThat(five.getDouble("rules[0].medianHours")).isCloseTo(26, within(0.1));
    }

    private JsonPath times() {
        return course.administrator().get("/clinic/review-times").jsonPath();
    }

    private List<Map<String, Object>> tasks() {
        return course.therapist().get("/review-tasks").jsonPath().getList("items");
    }

    private void close(Map<String, Object> task) {
        course.therapist()
                .header("Idempotency-Key", "one")
                .header("If-Match", task.get("etag"))
                .body(Map.of("code", "CONTACTED"))
                .post("/review-tasks/{id}/disposition", task.get("taskId"))
                .then()
                .statusCode(200);
    }

    private static void painful(Course of, String performedAt, int after) {
        Map<String, Object> entry = of.entry(performedAt);
        entry.put("painAfter", after);
        of.logged(entry);
    }
}
