package rehab.adherence.session;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** Entered in error: a corrected copy stands beside it, linked; nothing is overwritten. */
@QuarkusTest
class CorrectSessionTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void correctedTwiceItCountsOnceAndEachIsLinked() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID first = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> better = course.entry("2026-10-14T07:30:00+02:00");
        better.put("lines", List.of(course.pressDone(10)));
        better.put("corrects", first);
        UUID second = course.logged(better);
        Map<String, Object> best = course.entry("2026-10-14T07:30:00+02:00");
        best.put("lines", List.of(course.pressDone(10, 10, 10)));
        best.put("corrects", second);

        // When
        UUID third = course.logged(best);

        // Then
        course.read("/sessions/" + first)
                .then()
                .body("status", equalTo("ENTERED_IN_ERROR"))
                .body("correctedBy", equalTo(second.toString()))
                .body("lines.size()", equalTo(2));
        course.read("/sessions/" + second)
                .then()
                .body("status", equalTo("ENTERED_IN_ERROR"))
                .body("corrects", equalTo(first.toString()))
                .body("correctedBy", equalTo(third.toString()));
        course.read("/sessions/" + third)
                .then()
                .body("status", equalTo("PARTIAL"))
                .body("completion", equalTo(0.5f));
        course.read("/adherence").then().body("done", equalTo(1));
        course.read("/sessions").then().body("items.size()", equalTo(3));
    }

    @Test
    void oneSessionIsCorrectedByOneOther() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID first = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> correction = course.entry("2026-10-14T07:31:00+02:00");
        correction.put("corrects", first);
        course.logged(correction);
        UUID late = UUID.randomUUID();

        // When
        Response answer = course.log(late, correction);

        // Then
        answer.then().statusCode(409).body("errors[0].field", equalTo("corrects"));
        course.read("/sessions/" + late).then().statusCode(404);
    }

    @Test
    void aCorrectionOfAnEntryMadeInTimeIsNotLate() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID first = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> correction = course.entry("2026-10-14T07:31:00+02:00");
        correction.put("corrects", first);
        itIs("2026-10-24T10:00:00Z");

        // When
        Response answer = course.log(UUID.randomUUID(), correction);

        // Then
        answer.then().statusCode(201).body("late", equalTo(false));
    }
}
