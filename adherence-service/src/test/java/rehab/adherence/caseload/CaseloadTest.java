package rehab.adherence.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

@QuarkusTest
class CaseloadTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    MeterRegistry metrics;

    @Inject
    DatabaseAs database;

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
        await().until(() ->
                caseload(course).getList("items.collect { it.tasks.size() }").containsAll(List.of(2, 2, 1, 0)));
        JsonPath caseload = caseload(course);

        // Then
        assertThat(caseload.getList("items.patientId", String.class))
                .hasSize(4)
                .startsWith(caseload.getString("items.min { it.tasks ? it.tasks[0].dueAt : 'z' }.patientId"))
                .endsWith(course.patientId.toString());
        assertThat(line(caseload, stopped)).contains("STOP_FOR_PAIN by STOP_FOR_PAIN");
        assertThat(line(caseload, longer)).contains("SILENCE, MISSED_IN_A_ROW by SILENCE");
        assertThat(line(caseload, silent)).contains("SILENCE, MISSED_IN_A_ROW by SILENCE");
        assertThat(line(caseload, course)).contains(" by ON_TRACK");
        String longest = "items.find { it.patientId == '" + longer.patientId + "' }.reasons[0].";
        assertThat(caseload.getDouble(longest + "value")).isEqualTo(23);
        assertThat(caseload.getString(longest + "urgency")).isEqualTo("HIGH");
        assertThat(caseload.getString("items[0].tasks[0].tier")).isEqualTo("HIGH");
        assertThat(caseload.getBoolean("items[0].tasks[0].overdue")).isFalse();
        assertThat(caseload.getMap("items[3].reasons[0]")).doesNotContainKey("value");
    }

    private static String line(JsonPath caseload, Course of) {
        String at = "items.find { it.patientId == '" + of.patientId + "' }.";
        return String.join(", ", caseload.getList(at + "tasks.rule", String.class)) + " by "
                + caseload.getString(at + "reasons[0].code");
    }

    @Test
    void whoHasATaskStandsBeforeWhoHasWeightyFigures() {
        // Given
        course.underWay("2026-10-07", DAILY);
        await().until(() -> caseload(course).getList("items[0].tasks.rule").equals(List.of("MISSED_IN_A_ROW")));
        Course commented = Course.inClinic(course.clinicId, course.therapist).underWay("2026-10-14", DAILY);
        Map<String, Object> entry = commented.entry("2026-10-14T07:30:00+02:00");
        entry.put("note", "May I swim?");
        commented.logged(entry);
        await().until(() -> caseload(course).getList("items.tasks.rule").contains(List.of("COMMENT")));

        // Then
        assertThat(caseload(course).getList("items.patientId"))
                .isEqualTo(List.of(course.patientId.toString(), commented.patientId.toString()));

        // When
        JsonPath task = course.therapist()
                .get("/patients/{id}/review-tasks", course.patientId)
                .jsonPath();
        course.therapist()
                .header("Idempotency-Key", "one")
                .header("If-Match", task.getString("items[0].etag"))
                .body(Map.of("code", "WATCHING"))
                .post("/review-tasks/{id}/disposition", task.getString("items[0].taskId"))
                .then()
                .statusCode(200);

        // Then
        assertThat(caseload(course).getList("items.patientId"))
                .isEqualTo(List.of(commented.patientId.toString(), course.patientId.toString()));
    }

    @Test
    void aClinicsOwnLinesAreTheLinesOfItsList() {
        // Given
        course.underWay("2026-10-09", DAILY);
        assertThat(caseload(course).getList("items[0].reasons.code"))
                .containsExactly("MISSED_IN_A_ROW", "LOW_ADHERENCE");

        // When
        Map<String, Object> due = Map.of("amount", 1, "unit", "WEEKS");
        course.administrator()
                .header("If-Match", "\"" + course.clinicId + ".0\"")
                .body(Map.of(
                        "rules",
                        List.of(
                                Map.of("rule", "SILENCE", "tier", "LOW", "due", due, "threshold", 4),
                                Map.of("rule", "MISSED_IN_A_ROW", "tier", "LOW", "due", due, "threshold", 9)),
                        "hours",
                        Map.of(
                                "zone",
                                "UTC",
                                "days",
                                List.of("MONDAY"),
                                "opens",
                                "08:00",
                                "closes",
                                "17:00",
                                "holidays",
                                List.of())))
                .put("/clinic/review-rules")
                .then()
                .statusCode(200);

        // Then
        assertThat(caseload(course).getList("items[0].reasons.code")).containsExactly("SILENCE", "LOW_ADHERENCE");
        assertThat(course.read("/adherence").jsonPath().getBoolean("interruption"))
                .isFalse();
    }

    /** Among many closed tasks, the open ones of a patient are found without looking at the others. */
    @Test
    void openTasksAreFoundInAnIndex() throws SQLException {
        // Given
        Name reckoning = new Name(course.clinicId, "reckoning", null, null);
        database.commit(
                reckoning,
                "insert into review_task (patient_id, task_id, clinic_id, rule, tier, opened_at, due_at, closed_at)"
                        + " select md5('p' || i % 200)::uuid, gen_random_uuid(), '" + course.clinicId
                        + "', 'SILENCE', 'HIGH', now(), now(), now() from generate_series(1, 20000) as i");
        String ids = "(array(select md5('p' || i)::uuid from generate_series(1, 100) as i))";

        // When
        List<String> plan =
                database.list(Name.therapist(course), "explain " + StandingReader.STANDING.replace("(?)", ids));

        // Then
        assertThat(plan).anyMatch(step -> step.contains("using review_task_open on review_task"));
        assertThat(plan).noneMatch(step -> step.contains("Seq Scan on review_task"));
        assertThat(plan).noneMatch(step -> step.contains("Seq Scan on session"));
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
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(6);
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
