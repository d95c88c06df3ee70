package rehab.adherence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** What is logged, who may log it, and how it is read back. */
@QuarkusTest
class LogSessionTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    private final Course course = Course.fresh();

    @Test
    void everythingThatWasLoggedIsThere() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        entry.put("painBefore", 0);
        entry.put("effort", 6);
        entry.put("note", "Went well 💪🏽 — naïve, 漢字");

        // When
        UUID id = course.logged(entry);

        // Then
        course.read("/sessions/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("performedAt", equalTo("2026-10-14T07:30:00+02:00"))
                .body("localDate", equalTo("2026-10-14"))
                .body("recordedAt", startsWith("2026-10-14T10:00:"))
                .body("painBefore", equalTo(0))
                .body("$", not(hasKey("painAfter")))
                .body("effort", equalTo(6))
                .body("note", equalTo("Went well 💪🏽 — naïve, 漢字"))
                .body("status", equalTo("COMPLETE"))
                .body("completion", equalTo(1.0f))
                .body("late", equalTo(false))
                .body("extra", equalTo(false))
                .body("supersededVersion", equalTo(false))
                .body("lines[1].sets[3].side", equalTo("RIGHT"))
                .body("lines[1].sets[3].loadKg", equalTo(2.5f))
                .body("targets[1].dose.holdSeconds.min", equalTo(5))
                .body("targets[1].exerciseRevision", equalTo(2));
    }

    @Test
    void itTakesSixStatementsHoweverManyLinesAndSets() {
        // Given
        course.underWay("2026-10-12", DAILY);
        double before =
                metrics.counter("rehab.database.statements", "for", "request").count();

        // When
        course.logged(course.entry("2026-10-14T07:30:00+02:00"));

        // Then
        assertThat(metrics.counter("rehab.database.statements", "for", "request")
                                .count()
                        - before)
                .isEqualTo(6);
    }

    @Test
    void asManySetsOnEachSideAsMayBeOrderedCanBeLogged() {
        // Given
        course.underWay("2026-10-12", DAILY);
        List<Map<String, Object>> sets = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sets.add(Map.of("side", "LEFT", "amount", 10));
            sets.add(Map.of("side", "RIGHT", "amount", 10));
        }
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        entry.put("lines", List.of(Map.of("lineId", course.row, "sets", sets)));

        // Then
        course.log(UUID.randomUUID(), entry).then().statusCode(201).body("lines[0].sets.size()", equalTo(24));
    }

    @Test
    void missingIsNeverZero() {
        // Given
        course.underWay("2026-10-12", DAILY);

        // When
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));

        // Then
        course.read("/sessions/" + id)
                .then()
                .body("$", not(hasKey("painBefore")))
                .body("$", not(hasKey("painAfter")))
                .body("$", not(hasKey("effort")))
                .body("lines[0]", not(hasKey("painDuring")))
                .body("lines[0].sets[0]", not(hasKey("loadKg")));
        course.read("/adherence").then().body("pain.size()", equalTo(0));
    }

    @Test
    void stoppedForPainIsAttended() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        Map<String, Object> press = course.pressDone(4);
        press.put("stopReason", "PAIN");
        press.put("painDuring", 7);
        entry.put("lines", List.of(press));

        // When
        Response answer = course.log(UUID.randomUUID(), entry);

        // Then
        answer.then().statusCode(201).body("status", equalTo("STOPPED_PAIN"));
        course.read("/adherence")
                .then()
                .body("done", equalTo(1))
                .body("days.find { it.date == '2026-10-14' }.state", equalTo("STOPPED"));
    }

    @Test
    void aSkipNeedsAReasonAndCountsAsNotDone() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> nothing = course.entry("2026-10-14T07:30:00+02:00");
        nothing.put("lines", List.of());

        // Then
        course.log(UUID.randomUUID(), nothing).then().statusCode(400).body("errors[0].field", equalTo("skipReason"));
        course.log(UUID.randomUUID(), course.skipped("2026-10-14T07:30:00+02:00", "Visitors all day"))
                .then()
                .statusCode(201)
                .body("status", equalTo("SKIPPED"));
        course.read("/adherence").then().body("done", equalTo(0));
    }

    @Test
    void somethingDoneIsNoSkip() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        entry.put("skipReason", "No time");

        // Then
        course.log(UUID.randomUUID(), entry).then().statusCode(400).body("errors[0].field", equalTo("skipReason"));
    }

    @Test
    void aTherapistEntersFromPaperAndNothingElse() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        UUID id = UUID.randomUUID();

        // Then
        course.therapist()
                .body(entry)
                .put("/patients/{p}/sessions/{s}", course.patientId, id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("source"));
        entry.put("source", "CLINICIAN_FROM_PAPER");
        course.log(id, entry).then().statusCode(400).body("errors[0].field", equalTo("source"));
        course.therapist()
                .body(entry)
                .put("/patients/{p}/sessions/{s}", course.patientId, id)
                .then()
                .statusCode(201);
    }

    @Test
    void sessionsAreListedNewestFirstPageByPage() {
        // Given
        course.underWay("2026-10-01", DAILY);
        List<String> newestFirst = new ArrayList<>();
        for (String day : List.of("2026-10-10", "2026-10-11", "2026-10-12", "2026-10-13", "2026-10-14")) {
            newestFirst.add(
                    0, course.logged(course.entry(day + "T07:30:00+02:00")).toString());
        }

        // When
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            Response page = course.read("/sessions?limit=2&cursor=" + cursor);
            listed.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);

        // Then
        assertThat(listed).isEqualTo(newestFirst);
    }

    @Test
    void somebodyElsesSessionsAreNotThere() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Course neighbour = Course.inClinic(course.clinicId, course.therapist).underWay("2026-10-12", DAILY);

        // Then
        neighbour
                .patient()
                .get("/patients/{p}/sessions/{s}", course.patientId, id)
                .then()
                .statusCode(404);
        neighbour.read("/sessions/" + id).then().statusCode(404);
        Map<String, Object> entry = neighbour.entry("2026-10-14T08:30:00+02:00");
        entry.put("corrects", id);
        neighbour.log(UUID.randomUUID(), entry).then().statusCode(422).body("errors.field", hasItem("corrects"));
    }
}
