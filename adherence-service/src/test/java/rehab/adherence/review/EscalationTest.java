package rehab.adherence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** What nobody looked at in time comes to the whole care team. */
@QuarkusTest
class EscalationTest extends ServiceTest {
    @Inject
    EscalateOverdue overdue;

    private final Course course = Course.fresh();
    private final Course member =
            Course.inClinic(course.clinicId, UUID.randomUUID().toString());

    @Test
    void comesToTheOthersWhenItIsOverdueAndNotBefore() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.deliverCareTeam(2, course.therapist, member.therapist).then().statusCode(201);
        Map<String, Object> entry = course.entry("2026-10-13T07:30:00+02:00");
        entry.put("painAfter", 9);
        course.logged(entry);
        await().until(() -> !mine(course).getList("items").isEmpty());

        // When
        itIs("2026-10-15T10:00:00Z");
        overdue.escalate();

        // Then
        assertThat(mine(member).getList("items")).isEmpty();

        // When
        itIs("2026-10-18T10:00:00Z");
        overdue.escalate();
        itIs("2026-10-18T11:00:00Z");
        overdue.escalate();

        // Then
        assertThat(mine(member).getString("items[0].escalatedAt")).startsWith("2026-10-18T10:0");
        assertThat(mine(member).getBoolean("items[0].overdue")).isTrue();
        assertThat(mine(member).getBoolean("items[0].mine")).isFalse();
        assertThat(mine(course).getString("items[0].escalatedAt")).startsWith("2026-10-18T10:0");
    }

    private static JsonPath mine(Course of) {
        return of.therapist().get("/review-tasks").jsonPath();
    }
}
