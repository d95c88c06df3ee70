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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

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
    void itTakesFiveStatementsHoweverManyLinesAndSets() {
        // Given
        course.underWay("2026-10-12", DAILY);
        double before = metrics.counter("rehab.database.statements").count();

        // When
        course.logged(course.entry("2026-10-14T07:30:00+02:00"));

        // Then
        assertThat(metrics.counter("rehab.database.statements").count() - before)
                .isEqualTo(5);
    }

    @Test
    void sentAgainItChangesNothingAndAnswersTheSame() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00.123456789+02:00");
        Response first = course.log(id, entry);

        // When
        Response again = course.log(id, entry);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void sentFiftyTimesAtOnceItIsOneSession() throws Exception {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        List<Callable<Response>> sendings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sendings.add(() -> course.log(id, entry));
        }

        // When
        ExecutorService clients = Executors.newFixedThreadPool(50);
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : clients.invokeAll(sendings)) {
            answers.add(answer.get());
        }
        clients.shutdown();

        // Then
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(49);
        course.read("/sessions").then().body("items.size()", equalTo(1));
    }

    @Test
    void sentAgainWeeksLaterOverNewConnectionsAfterTheOrderChangedItAnswersTheSame() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        Response first = course.log(id, entry);
        course.deliverVersion(2, "2026-10-14", DAILY).then().statusCode(201);
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"))
                .then()
                .statusCode(201);
        Map<String, Object> correction = course.entry("2026-10-14T07:35:00+02:00");
        correction.put("corrects", id);
        course.logged(correction);
        database.flush(AgroalDataSource.FlushMode.ALL);
        itIs("2026-11-30T10:00:00Z");

        // When
        Response again = course.log(id, entry);

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> other = course.entry("2026-10-14T07:30:00+02:00");
        other.put("painAfter", 3);

        // When
        Response answer = course.log(id, other);

        // Then
        answer.then().statusCode(409).body("type", equalTo("urn:rehab:problem:session-differs"));
        course.read("/sessions/" + id).then().body("$", not(hasKey("painAfter")));
    }

    @Test
    void theSameIdInAnotherMonthIsRefused() {
        // Given
        course.underWay("2026-09-01", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> other = course.entry("2026-09-29T07:30:00+02:00");
        other.put("lateReason", "Was away.");

        // When
        Response answer = course.log(id, other);

        // Then
        answer.then().statusCode(409);
        course.read("/sessions").then().body("items.size()", equalTo(1));
    }

    @Test
    void twoPatientsMayMakeTheSameId() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Course neighbour = Course.fresh().underWay("2026-10-12", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));

        // When
        Response answer = neighbour.log(id, neighbour.entry("2026-10-14T07:30:00+02:00"));

        // Then
        answer.then().statusCode(201).body("patientId", equalTo(neighbour.patientId.toString()));
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
