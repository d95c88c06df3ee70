package rehab.adherence.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class CaseloadTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    MeterRegistry metrics;

    private final Course course = Course.fresh();

    @Test
    void eachPatientIsOneLine() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> first = course.entry("2026-10-12T07:30:00+02:00");
        first.put("painAfter", 2);
        course.logged(first);
        Map<String, Object> second = course.entry("2026-10-13T07:30:00+02:00");
        Map<String, Object> press = course.pressDone(4);
        press.put("stopReason", "PAIN");
        second.put("lines", List.of(press));
        second.put("painAfter", 5);
        course.logged(second);
        Course silent = Course.inClinic(course.clinicId, course.therapist).underWay("2026-10-05", DAILY);

        // When
        JsonPath caseload = caseload(course);

        // Then
        assertThat(caseload.getList("items")).hasSize(2);
        Map<String, Object> busy = caseload.getMap("items.find { it.patientId == '" + course.patientId + "' }");
        assertThat(busy)
                .containsEntry("figure", 1.0f)
                .containsEntry("soFar", true)
                .containsEntry("done", 2)
                .containsEntry("target", 2.0f)
                .containsEntry("lateShare", 1.0f)
                .containsEntry("lastSessionOn", "2026-10-13")
                .containsEntry("daysSinceLastSession", 1)
                .containsEntry("painLatest", 5)
                .containsEntry("painChange", 3)
                .containsEntry("stopsForPain", 1)
                .containsEntry("interruption", false)
                .containsEntry("prescriptions", 1);
        Map<String, Object> quiet = caseload.getMap("items.find { it.patientId == '" + silent.patientId + "' }");
        assertThat(quiet)
                .containsEntry("figure", 0.0f)
                .containsEntry("interruption", true)
                .doesNotContainKeys("lastSessionOn", "painLatest", "painChange", "lateShare");
    }

    @Test
    void whoNeedsALookStandsInFrontAndSaysWhy() {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.logged(course.entry("2026-10-12T07:30:00+02:00"));
        course.logged(course.entry("2026-10-13T07:30:00+02:00"));
        Course silent = Course.inClinic(course.clinicId, course.therapist).underWay("2026-09-28", DAILY);
        Course longer = Course.inClinic(course.clinicId, course.therapist).underWay("2026-09-21", DAILY);
        Course stopped = Course.inClinic(course.clinicId, course.therapist).underWay("2026-10-12", DAILY);
        Map<String, Object> entry = stopped.entry("2026-10-13T07:30:00+02:00");
        Map<String, Object> press = stopped.pressDone(4);
        press.put("stopReason", "PAIN");
        entry.put("lines", List.of(press));
        stopped.logged(entry);

        // When
        JsonPath caseload = caseload(course);

        // Then
        assertThat(caseload.getList("items.patientId"))
                .isEqualTo(List.of(
                        stopped.patientId.toString(),
                        longer.patientId.toString(),
                        silent.patientId.toString(),
                        course.patientId.toString()));
        assertThat(caseload.getList("items.collect { it.reasons[0].code }"))
                .isEqualTo(List.of("STOP_FOR_PAIN", "SILENCE", "SILENCE", "ON_TRACK"));
        assertThat(caseload.getString("items[0].lastStopForPainOn")).isEqualTo("2026-10-13");
        assertThat(caseload.getDouble("items[1].reasons[0].value")).isEqualTo(23);
        assertThat(caseload.getString("items[1].reasons[0].urgency")).isEqualTo("HIGH");
        assertThat(caseload.getMap("items[3].reasons[0]")).doesNotContainKey("value");
    }

    @Test
    void aHundredPatientsTakeAsManyStatementsAsOne() {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.logged(course.entry("2026-10-12T07:30:00+02:00"));
        double forOne = statementsOf(() -> caseload(course));
        for (int i = 0; i < 30; i++) {
            Course another = Course.inClinic(course.clinicId, course.therapist).underWay("2026-10-12", DAILY);
            another.logged(another.entry("2026-10-13T07:30:00+02:00"));
        }

        // When
        double forMany = statementsOf(() -> caseload(course));

        // Then
        assertThat(caseload(course).getList("items")).hasSize(31);
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(5);
    }

    @Test
    void othersPatientsAreNotInIt() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Course colleagues = Course.inClinic(course.clinicId, "colleague").underWay("2026-10-12", DAILY);

        // Then
        assertThat(caseload(course).getList("items.patientId"))
                .containsExactly(course.patientId.toString())
                .doesNotContain(colleagues.patientId.toString());
    }

    @Test
    void noPatientsIsAnEmptyList() {
        assertThat(caseload(course).getList("items")).isEmpty();
    }

    @Test
    void aPauseIsSaid() {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"));

        // Then
        assertThat(caseload(course).getBoolean("items[0].suspended")).isTrue();
    }

    @Test
    void thePauseOfWhoResumedThisMorningIsNoSilence() {
        // Given
        course.underWay("2026-09-01", DAILY);
        itIs("2026-09-13T10:00:00Z");
        course.logged(course.entry("2026-09-13T07:30:00+02:00"));
        Map<String, Object> pause = course.suspensionBody("2026-09-14");
        pause.put("until", "2026-10-14");
        course.deliverSuspension(UUID.randomUUID(), pause).then().statusCode(201);
        itIs(Course.NOW);

        // When
        JsonPath caseload = caseload(course);

        // Then
        assertThat(caseload.getString("items[0].lastSessionOn")).isEqualTo("2026-09-13");
        assertThat(caseload.getInt("items[0].daysSinceLastSession")).isZero();
    }

    @Test
    void weeksAreBounded() {
        for (String weeks : List.of("0", "27", "-1", "many")) {
            course.therapist()
                    .get("/caseload?weeks=" + weeks)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("weeks"));
        }
        course.therapist().get("/caseload?weeks=26").then().statusCode(200).body("items.size()", equalTo(0));
    }

    private static JsonPath caseload(Course of) {
        return of.therapist().get("/caseload").then().statusCode(200).extract().jsonPath();
    }

    private double statementsOf(Runnable request) {
        double before =
                metrics.counter("rehab.database.statements", "for", "request").count();
        request.run();
        return metrics.counter("rehab.database.statements", "for", "request").count() - before;
    }
}
