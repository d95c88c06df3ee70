package rehab.adherence.today;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

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
class TodayTest extends ServiceTest {
    private final Course course = Course.fresh();

    @Test
    void showsThePlanWordByWord() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":2}");

        // Then
        course.read("/today")
                .then()
                .statusCode(200)
                .body("date", equalTo("2026-10-14"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("routines[0].prescriptionId", equalTo(course.prescriptionId.toString()))
                .body("routines[0].version", equalTo(1))
                .body("routines[0].title", equalTo("Shoulder, weeks 1 to 6"))
                .body("routines[0].safetyNote", equalTo("Stop when it hurts."))
                .body("routines[0].painRule", equalTo("STOP_ON_PAIN"))
                .body("routines[0].schedule.kind", equalTo("PER_DAY"))
                .body("routines[0].schedule.times", equalTo(2))
                .body("routines[0].state", equalTo("DUE"))
                .body("routines[0].plannedToday", equalTo(2))
                .body("routines[0].targetThisWeek", equalTo(14.0f))
                .body("routines[0].lines[0].steps[0].text", equalTo("Stand tall."))
                .body("routines[0].lines[1].dose.restSeconds", equalTo(30))
                .body("routines[0].lines[1].side", equalTo("EACH"));
    }

    @ParameterizedTest(name = "{0}, {1} done today: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind":"PER_DAY","times":2}                                    | 0 | DUE
            {"kind":"PER_DAY","times":2}                                    | 1 | DUE
            {"kind":"PER_DAY","times":2}                                    | 2 | DONE
            {"kind":"DAYS_OF_WEEK","days":["WEDNESDAY"],"timesPerDay":1}    | 0 | DUE
            {"kind":"DAYS_OF_WEEK","days":["WEDNESDAY"],"timesPerDay":1}    | 1 | DONE
            {"kind":"DAYS_OF_WEEK","days":["MONDAY"],"timesPerDay":1}       | 0 | OPTIONAL
            {"kind":"PER_WEEK","min":2,"max":3}                             | 0 | DUE
            {"kind":"PER_WEEK","min":2,"max":3}                             | 1 | DONE
            {"kind":"AS_NEEDED"}                                            | 0 | OPTIONAL
            {"kind":"AS_NEEDED"}                                            | 1 | OPTIONAL
            """)
    void stateFollowsTheSchedule(String schedule, int done, String state) {
        // Given
        course.underWay("2026-10-01", schedule);

        // When
        for (int i = 0; i < done; i++) {
            course.logged(course.entry("2026-10-14T0" + (6 + i) + ":30:00+02:00"));
        }

        // Then
        course.read("/today")
                .then()
                .body("routines[0].state", equalTo(state))
                .body("routines[0].doneToday", equalTo(done));
    }

    @Test
    void aWeeksTargetThatIsMetMakesMoreOptional() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_WEEK\",\"min\":2,\"max\":3}");

        // When
        course.logged(course.entry("2026-10-12T07:30:00+02:00"));
        course.logged(course.entry("2026-10-13T07:30:00+02:00"));

        // Then
        course.read("/today")
                .then()
                .body("routines[0].state", equalTo("OPTIONAL"))
                .body("routines[0].doneThisWeek", equalTo(2))
                .body("routines[0].targetThisWeek", equalTo(2.0f))
                .body("routines[0]", not(hasKey("plannedToday")));
    }

    @Test
    void theNextVersionIsNotShownBeforeItsDayIfOneIsInForce() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.deliverVersion(2, "2026-10-15", "{\"kind\":\"PER_DAY\",\"times\":3}");

        // Then
        course.read("/today").then().body("routines.size()", equalTo(1)).body("routines[0].version", equalTo(1));
        itIs("2026-10-14T22:00:00Z");
        course.read("/today").then().body("routines.size()", equalTo(1)).body("routines[0].version", equalTo(2));
    }

    @Test
    void aPlanThatStartsLaterSaysWhen() {
        // Given
        course.underWay("2026-10-20", "{\"kind\":\"PER_DAY\",\"times\":1}");

        // Then
        course.read("/today")
                .then()
                .body("routines[0].state", equalTo("STARTS_LATER"))
                .body("routines[0].startsOn", equalTo("2026-10-20"));
    }

    @Test
    void aPauseIsShown() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");

        // When
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"));

        // Then
        course.read("/today").then().body("routines[0].state", equalTo("SUSPENDED"));
    }

    @Test
    void aHoldIsShownAtOnceAndUntilItEnds() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        UUID hold = UUID.randomUUID();

        // When
        course.deliverSuspension(hold, course.holdBody("2026-10-14")).then().statusCode(201);

        // Then
        course.read("/today").then().body("routines[0].state", equalTo("ON_HOLD"));
        var ended = course.holdBody("2026-10-14");
        ended.put("until", "2026-10-14");
        course.deliverSuspension(hold, ended).then().statusCode(201);
        course.read("/today").then().body("routines[0].state", equalTo("DUE"));
    }

    @Test
    void aHoldWeighsMoreThanAPause() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-13"));

        // When
        course.deliverSuspension(UUID.randomUUID(), course.holdBody("2026-10-14"));

        // Then
        course.read("/today").then().body("routines[0].state", equalTo("ON_HOLD"));
    }

    @Test
    void anEndIsShownForTwoWeeks() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.deliverEnd(course.endBody("STOPPED", "2026-10-14")).then().statusCode(201);

        // Then: its last day is like any other
        course.read("/today").then().body("routines[0].state", equalTo("DUE"));
        itIs("2026-10-15T10:00:00Z");
        course.read("/today")
                .then()
                .body("routines[0].state", equalTo("ENDED"))
                .body("routines[0].endedOn", equalTo("2026-10-14"));
        itIs("2026-10-28T10:00:00Z");
        course.read("/today").then().body("routines.size()", equalTo(1));
        itIs("2026-10-29T10:00:00Z");
        course.read("/today").then().body("routines.size()", equalTo(0));
    }

    @Test
    void thePeriodsLastDayIsSaidAndKept() {
        // Given
        var body = course.versionBody(1, "2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        version(body).put("until", "2026-10-14");
        course.deliverVersion(1, body).then().statusCode(201);

        // Then
        course.read("/today")
                .then()
                .body("routines[0].until", equalTo("2026-10-14"))
                .body("routines[0].state", equalTo("DUE"));
        itIs("2026-10-14T22:00:01Z");
        course.read("/today")
                .then()
                .body("routines[0].state", equalTo("ENDED"))
                .body("routines[0].endedOn", equalTo("2026-10-14"));
    }

    @Test
    void showsLoadEffortVariantAndPainLimits() {
        // Given
        var body = course.versionBody(1, "2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        version(body).put("painRule", "PAIN_MONITORING");
        version(body).put("painLimits", Map.of("goOnUpTo", 2, "stopFrom", 5));
        Map<String, Object> line = line(body);
        line.put("variant", Map.of("code", "ARMS_LEVEL", "name", "Arms at shoulder height"));
        line.put("feel", "In the chest.");
        line.put("stopIf", "It tingles.");
        line.put("hazards", List.of("OVERHEAD_ARM"));
        line.put("progression", Map.of("sessions", 3, "maxPain", 3, "maxEffort", 6, "step", "REPS", "by", 2));
        line.put(
                "dose",
                Map.of(
                        "sets", Map.of("min", 2, "max", 3),
                        "amount", Map.of("min", 8, "max", 10),
                        "unit", "REPS",
                        "load", Map.of("kg", 2.5),
                        "effort", Map.of("min", 4, "max", 6)));
        course.deliverVersion(1, body).then().statusCode(201);

        // Then
        course.read("/today")
                .then()
                .body("routines[0].painLimits.stopFrom", equalTo(5))
                .body("routines[0].lines[0].variant.name", equalTo("Arms at shoulder height"))
                .body("routines[0].lines[0].feel", equalTo("In the chest."))
                .body("routines[0].lines[0].stopIf", equalTo("It tingles."))
                .body("routines[0].lines[0].dose.load.kg", equalTo(2.5f))
                .body("routines[0].lines[0].dose.effort.max", equalTo(6))
                .body("routines[0].lines[0].progression.step", equalTo("REPS"));
    }

    @SuppressWarnings("unchecked") // the fixture's own map
    private static Map<String, Object> version(Map<String, Object> body) {
        return (Map<String, Object>) Objects.requireNonNull(body.get("version"));
    }

    @SuppressWarnings("unchecked") // the fixture's own maps
    private static Map<String, Object> line(Map<String, Object> body) {
        var routines =
                (List<Map<String, Object>>) Objects.requireNonNull(version(body).get("routines"));
        return ((List<Map<String, Object>>)
                        Objects.requireNonNull(routines.get(0).get("lines")))
                .get(0);
    }

    @Test
    void withoutAPlanThereIsNothingToDo() {
        // Given
        course.deliverCareTeam(1, course.therapist);

        // Then
        course.read("/today").then().statusCode(200).body("routines.size()", equalTo(0));
    }

    @Test
    void todayBeginsAtThePatientsMidnightAcrossAClockChange() {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");

        // Then
        itIs("2026-10-25T22:59:59Z");
        course.read("/today").then().body("date", equalTo("2026-10-25"));
        itIs("2026-10-25T23:00:01Z");
        course.read("/today").then().body("date", equalTo("2026-10-26"));
    }
}
