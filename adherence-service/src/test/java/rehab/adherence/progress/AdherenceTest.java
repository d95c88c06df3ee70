package rehab.adherence.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class AdherenceTest extends ServiceTest {
    private final Course course = Course.fresh();

    @Test
    void everythingThatIsShownTogetherIsThere() {
        // Given
        course.underWay(
                "2026-10-05", "{\"kind\":\"DAYS_OF_WEEK\",\"days\":[\"MONDAY\",\"WEDNESDAY\"],\"timesPerDay\":1}");
        Map<String, Object> first = course.entry("2026-10-12T07:30:00+02:00");
        first.put("painBefore", 4);
        first.put("painAfter", 0);
        course.logged(first);

        // Then
        course.read("/adherence")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-09-21"))
                .body("to", equalTo("2026-10-14"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("figure", equalTo(1 / 3f))
                .body("soFar", equalTo(true))
                .body("done", equalTo(1))
                .body("target", equalTo(3.0f))
                .body("satisfactory", equalTo(false))
                .body("interruption", equalTo(false))
                .body("relativeDose", equalTo(1 / 3f))
                .body("overDose", equalTo(false))
                .body("lateShare", equalTo(1.0f))
                .body("daysWithoutReport", equalTo(8))
                .body("weeks.isoWeek", contains("2026-W39", "2026-W40", "2026-W41", "2026-W42"))
                .body("weeks[2].figure", equalTo(0.0f))
                .body("weeks[0].figure", nullValue())
                .body("weeks[0]", hasKey("figure"))
                .body("days.find { it.date == '2026-10-05' }.state", equalTo("MISSED"))
                .body("days.find { it.date == '2026-10-06' }.state", equalTo("NOT_DUE"))
                .body("days.find { it.date == '2026-10-12' }.state", equalTo("DONE"))
                .body("days.find { it.date == '2026-10-14' }.state", equalTo("DUE"))
                .body("routines[0].name", equalTo("Strength"))
                .body("pain[0].before", equalTo(4))
                .body("pain[0].after", equalTo(0))
                .body("selfReported", equalTo(true));
    }

    @Test
    void everyLineIsThereBySideWithItsPain() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        Map<String, Object> press = course.pressDone(10, 10, 10);
        press.put("painDuring", 0);
        Map<String, Object> first = course.entry("2026-10-13T07:30:00+02:00");
        first.put("lines", List.of(press, course.rowDone()));
        course.logged(first);
        Map<String, Object> second = course.entry("2026-10-14T07:30:00+02:00");
        second.put("lines", List.of(course.rowDone()));
        UUID wrong = course.logged(second);
        Map<String, Object> corrected = course.entry("2026-10-14T07:30:00+02:00");
        corrected.put("lines", List.of(course.pressDone(10, 10)));
        corrected.put("corrects", wrong);
        course.logged(corrected);

        // Then
        String pressed = "lines.find { it.lineId == '" + course.press + "' }";
        String row = "lines.find { it.lineId == '" + course.row + "' }";
        course.read("/adherence")
                .then()
                .body("lines", hasSize(2))
                .body(pressed + ".exercise", equalTo("Wall press"))
                .body(pressed + ".sides.side", contains("BOTH_TOGETHER"))
                .body(pressed + ".sides[0].sessions", equalTo(2))
                .body(pressed + ".sides[0].done", equalTo(2))
                .body(pressed + ".sides[0].completion", equalTo(5 / 6f))
                .body(pressed + ".sides[0].weeks.isoWeek", contains("2026-W42"))
                .body(pressed + ".pain.date", contains("2026-10-13"))
                .body(pressed + ".pain.pain", contains(0))
                .body(row + ".sides.side", contains("LEFT", "RIGHT"))
                .body(row + ".sides.done", contains(1, 1))
                .body(row + ".sides[0].relativeDose", equalTo(0.5f))
                .body(row + ".pain", hasSize(0));
    }

    @Test
    void nothingDueIsNoFigureAndNotZero() {
        // Given
        course.underWay("2026-10-14", "{\"kind\":\"PER_DAY\",\"times\":1}");

        // Then
        course.read("/adherence")
                .then()
                .body("$", hasKey("figure"))
                .body("figure", nullValue())
                .body("$", not(hasKey("relativeDose")))
                .body("$", not(hasKey("lateShare")));
    }

    @Test
    void theEveningOnWhichItBeganIsNotHeldAgainstThePatient() {
        // Given
        Map<String, Object> body = course.versionBody(1, "2026-10-13", "{\"kind\":\"PER_DAY\",\"times\":4}");
        @SuppressWarnings("unchecked") // made so by the fixture
        Map<String, Object> version = (Map<String, Object>) Objects.requireNonNull(body.get("version"));
        version.put("activatedAt", "2026-10-13T20:30:00Z");
        course.deliverVersion(1, body).then().statusCode(201);

        // Then
        course.read("/adherence")
                .then()
                .body("figure", nullValue())
                .body("days.find { it.date == '2026-10-13' }.state", equalTo("NOT_DUE"))
                .body("days.find { it.date == '2026-10-14' }.state", equalTo("DUE"));
    }

    @Test
    void silenceMakesItWorseWithoutAnyWrite() {
        // Given
        course.underWay("2026-10-14", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        course.read("/adherence").then().body("figure", equalTo(1.0f));

        // When
        itIs("2026-10-18T10:00:00Z");

        // Then
        course.read("/adherence").then().body("figure", equalTo(0.25f)).body("interruption", equalTo(true));
    }

    @Test
    void aPauseLeavesBothSides() {
        // Given
        course.underWay("2026-10-05", "{\"kind\":\"PER_DAY\",\"times\":1}");
        Map<String, Object> paused = course.suspensionBody("2026-10-06");
        paused.put("until", "2026-10-13");
        course.deliverSuspension(UUID.randomUUID(), paused);
        Map<String, Object> early = course.entry("2026-10-05T07:30:00+02:00");
        early.put("lateReason", "Was away.");
        course.logged(early);

        // Then
        course.read("/adherence")
                .then()
                .body("figure", equalTo(0.5f))
                .body("days.find { it.date == '2026-10-08' }.state", equalTo("SUSPENDED"));
    }

    @ParameterizedTest(name = "{0} is refused naming {1}")
    @CsvSource({
        "from=yesterday, from",
        "from=2026-02-30, from",
        "from=2026-10-14&to=2026-10-13, from",
        "from=2024-10-14&to=2026-10-13, from",
        "to=+999999999-12-31, to",
        "to=2126-01-01, to"
    })
    void daysThatAreNoneAreRefused(String query, String field) {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");

        // Then
        course.read("/adherence?" + query).then().statusCode(400).body("errors[0].field", equalTo(field));
    }
}
