package rehab.adherence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;
import rehab.adherence.reckoning.Reckoned;

/** A caseload reads only the versions that its weeks need; the figures are those of the whole plan. */
@QuarkusTest
class PlansTest extends ServiceTest {
    @Inject
    Reckoned reckoned;

    @Test
    void versionsBeforeTheWindowChangeNoFigure() {
        // Given
        Course course = Course.fresh().underWay("2026-08-01", daily(4));
        course.deliverVersion(2, "2026-09-01", daily(3)).then().statusCode(201);
        course.deliverVersion(3, "2026-10-13", daily(1)).then().statusCode(201);
        course.deliverVersion(4, "2026-10-08", daily(2)).then().statusCode(201);
        course.deliverVersion(5, "2026-10-20", daily(1)).then().statusCode(201);

        for (int weeks : List.of(1, 2, 4, 8, 26)) {
            // When
            JsonPath caseload =
                    course.therapist().get("/caseload?weeks=" + weeks).jsonPath();
            String from = LocalDate.of(2026, 10, 12).minusWeeks(weeks - 1L).toString();

            // Then
            course.read("/adherence?from=" + from)
                    .then()
                    .body("target", equalTo(caseload.getFloat("items[0].target")))
                    .body("daysWithoutReport", equalTo(caseload.getInt("items[0].daysWithoutReport")));
            assertThat(caseload.getInt("items[0].prescriptions")).isEqualTo(1);
        }
    }

    @Test
    void silenceBeganBeforeTheWindow() {
        // Given
        Course course = Course.fresh().underWay("2026-08-01", daily(1));
        course.deliverVersion(2, "2026-10-12", daily(2)).then().statusCode(201);
        reckoned.await();

        // When
        JsonPath summary = course.administrator().get("/clinic/summary?weeks=1").jsonPath();

        // Then
        assertThat(summary.getInt("silentPatients")).isEqualTo(1);
    }

    private static String daily(int times) {
        return "{\"kind\":\"PER_DAY\",\"times\":" + times + "}";
    }
}
