package rehab.adherence.session;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** The day that a session counts on, late entries, replaced versions and pauses. */
@QuarkusTest
class WhenItWasDoneTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void at2359AndSyncedTwoDaysLaterItCountsOnItsOwnDayAndIsMarkedLate() {
        // Given
        course.underWay("2026-10-12", DAILY);

        // When
        UUID id = course.logged(course.entry("2026-10-12T23:59:00+02:00"));

        // Then
        course.read("/sessions/" + id)
                .then()
                .body("localDate", equalTo("2026-10-12"))
                .body("late", equalTo(true));
        course.read("/adherence")
                .then()
                .body("days.find { it.date == '2026-10-12' }.state", equalTo("DONE"))
                .body("lateShare", equalTo(1.0f));
    }

    @Test
    void theZoneDecidesTheDayEvenWhenTheDeviceSendsUtc() {
        // Given
        course.livingIn("Pacific/Auckland").underWay("2026-10-12", DAILY);

        // When
        UUID id = course.logged(course.entry("2026-10-13T20:00:00Z"));

        // Then
        course.read("/sessions/" + id)
                .then()
                .body("localDate", equalTo("2026-10-14"))
                .body("late", equalTo(false));
    }

    @Test
    void afterAFlightAcrossTheDateLineTheDayOfThePlaceCounts() {
        // Given
        course.livingIn("Pacific/Auckland").underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-13T12:00:00-10:00");
        entry.put("zoneId", "Pacific/Honolulu");
        itIs("2026-10-13T22:05:00Z");

        // When
        UUID id = course.logged(entry);

        // Then
        course.read("/sessions/" + id)
                .then()
                .body("localDate", equalTo("2026-10-13"))
                .body("late", equalTo(false));
        course.read("/today").then().body("date", equalTo("2026-10-14"));
    }

    @Test
    void moreThanAWeekLateNeedsAReason() {
        // Given
        course.underWay("2026-10-01", DAILY);
        Map<String, Object> entry = course.entry("2026-10-07T11:59:00+02:00");

        // Then
        course.log(UUID.randomUUID(), entry).then().statusCode(400).body("errors[0].field", equalTo("lateReason"));
        entry.put("lateReason", "The phone was lost.");
        course.log(UUID.randomUUID(), entry).then().statusCode(201).body("late", equalTo(true));
    }

    @Test
    void exactlyAWeekLateNeedsNone() {
        // Given
        course.underWay("2026-10-01", DAILY);

        // Then
        course.log(UUID.randomUUID(), course.entry("2026-10-07T12:05:00+02:00"))
                .then()
                .statusCode(201);
    }

    @Test
    void theFutureIsRefusedBeyondAClocksSkew() {
        // Given
        course.underWay("2026-10-12", DAILY);

        // Then
        course.log(UUID.randomUUID(), course.entry("2026-10-14T10:07:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("performedAt"));
        course.log(UUID.randomUUID(), course.entry("2026-10-14T10:03:00Z"))
                .then()
                .statusCode(201);
    }

    @Test
    void aSessionAgainstAReplacedVersionIsKeptAndFlagged() {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.deliverVersion(2, "2026-10-13", DAILY).then().statusCode(201);

        // When
        Response answer = course.log(UUID.randomUUID(), course.entry("2026-10-14T07:30:00+02:00"));

        // Then
        answer.then()
                .statusCode(201)
                .body("prescriptionVersion", equalTo(1))
                .body("supersededVersion", equalTo(true))
                .body("extra", equalTo(false));
        course.read("/adherence").then().body("done", equalTo(1));
    }

    @Test
    void whatIsLoggedOnASuspendedDayIsExtra() {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"))
                .then()
                .statusCode(201);

        // When
        Response answer = course.log(UUID.randomUUID(), course.entry("2026-10-14T07:30:00+02:00"));

        // Then
        answer.then().statusCode(201).body("extra", equalTo(true));
        course.read("/adherence")
                .then()
                .body("done", equalTo(0))
                .body("days.find { it.date == '2026-10-14' }.state", equalTo("EXTRA"));
    }
}
