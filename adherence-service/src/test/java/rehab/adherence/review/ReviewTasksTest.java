package rehab.adherence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** The rules over real sessions, and what a therapist does with what they find. Wednesday, 10:00 where the clinic is. */
@QuarkusTest
class ReviewTasksTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @Test
    void painMakesATaskAndMorePainMakesItsEvidence() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID first = painful("2026-10-13T07:30:00+02:00", 8);
        untilFound("PAIN_HIGH", 1);

        // When
        itIs("2026-10-14T16:00:00Z");
        UUID second = painful("2026-10-14T07:30:00+02:00", 9);
        untilFound("PAIN_HIGH", 2);

        // Then
        JsonPath task = task("PAIN_HIGH");
        assertThat(task.getString("tier")).isEqualTo("HIGH");
        assertThat(task.getString("state")).isEqualTo("OPEN");
        assertThat(task.getBoolean("mine")).isTrue();
        assertThat(task.getString("patientId")).isEqualTo(course.patientId.toString());
        assertThat(task.getString("openedAt")).startsWith("2026-10-14T10:0");
        assertThat(task.getString("dueAt")).startsWith("2026-10-15T10:0");
        assertThat(task.getBoolean("overdue")).isFalse();
        assertThat(task.getList("evidence.sessionId")).isEqualTo(List.of(second.toString(), first.toString()));
        assertThat(task.getList("evidence.day")).isEqualTo(List.of("2026-10-14", "2026-10-13"));
        assertThat(task.getMap("evidence[0].numbers")).isEqualTo(Map.of("pain", 9f, "threshold", 7f));
        assertThat(task.getBoolean("evidence[0].takenBack")).isFalse();
    }

    @Test
    void aSymptomIsDueWithinFourBusinessHours() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        Map<String, Object> press = course.pressDone(10);
        press.put("stopReason", "SYMPTOM");
        entry.put("lines", List.of(press));

        // When
        course.logged(entry);

        // Then
        untilFound("STOP_LIST_SYMPTOM", 1);
        assertThat(task("STOP_LIST_SYMPTOM").getString("tier")).isEqualTo("CRITICAL");
        assertThat(task("STOP_LIST_SYMPTOM").getString("dueAt")).startsWith("2026-10-14T14:0");
    }

    @Test
    void aSymptomToldOutsideOfASessionPressesAsMuch() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID report = UUID.randomUUID();

        // When
        course.patient()
                .body(Map.of("symptoms", List.of("FALL"), "at", "2026-10-13T22:30:00Z"))
                .put("/patients/{id}/symptom-reports/{report}", course.patientId, report)
                .then()
                .statusCode(201);

        // Then
        untilFound("STOP_LIST_SYMPTOM", 1);
        assertThat(task("STOP_LIST_SYMPTOM").getString("evidence[0].reportId")).isEqualTo(report.toString());
        assertThat(task("STOP_LIST_SYMPTOM").getString("evidence[0].day")).isEqualTo("2026-10-14");
    }

    @Test
    void theMostPressingComesFirstAndPagesFollow() {
        // Given
        Course silent = Course.inClinic(course.clinicId, course.therapist).underWay("2026-09-29", DAILY);
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-13T07:30:00+02:00");
        entry.put("note", "May I swim?");
        course.logged(entry);
        untilFound("COMMENT", 1);
        await().until(() -> listed(silent, "").getList("items.rule").size() == 2);

        // When
        List<String> rules = all("?limit=1");

        // Then
        assertThat(rules).containsExactly("SILENCE", "MISSED_IN_A_ROW", "COMMENT");
        assertThat(course.therapist().get("/review-tasks").asString()).doesNotContain("swim");
    }

    @Test
    void whatIsDisposedOfIsDoneAndDoesNotComeBack() {
        // Given
        course.underWay("2026-10-12", DAILY);
        painful("2026-10-13T07:30:00+02:00", 8);
        untilFound("PAIN_HIGH", 1);
        JsonPath task = task("PAIN_HIGH");

        // When
        Response done = dispose(task, "one", Map.of("code", "CONTACTED", "comment", "Rang; it has settled."));

        // Then
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        assertThat(done.jsonPath().getString("state")).isEqualTo("DONE");
        assertThat(done.jsonPath().getString("disposition.code")).isEqualTo("CONTACTED");
        assertThat(done.jsonPath().getString("disposition.by")).isEqualTo(course.therapist);
        assertThat(done.jsonPath().getString("disposition.at")).startsWith("2026-10-14T10:0");
        assertThat(dispose(task, "one", Map.of("code", "CONTACTED", "comment", "Rang; it has settled."))
                        .statusCode())
                .isEqualTo(200);
        dispose(task, "two", Map.of("code", "WATCHING")).then().statusCode(409);

        // When
        Map<String, Object> entry = course.entry("2026-10-13T08:30:00+02:00");
        entry.put("note", "Another of the same day");
        course.logged(entry);
        untilFound("COMMENT", 1);

        // Then
        assertThat(open("").getList("items.rule")).containsExactly("COMMENT");
        assertThat(listed(course, "").getList("items.state")).containsExactlyInAnyOrder("DONE", "OPEN");

        // When
        painful("2026-10-14T09:30:00+02:00", 8);

        // Then
        untilFound("PAIN_HIGH", 1);
        assertThat(task("PAIN_HIGH").getString("taskId")).isNotEqualTo(task.getString("taskId"));
    }

    @Test
    void whatWasNotSeenIsNotDisposedOf() {
        // Given
        course.underWay("2026-10-12", DAILY);
        painful("2026-10-13T07:30:00+02:00", 8);
        untilFound("PAIN_HIGH", 1);
        JsonPath seen = task("PAIN_HIGH");

        // When
        painful("2026-10-14T07:30:00+02:00", 10);
        untilFound("PAIN_HIGH", 2);

        // Then
        dispose(seen, "one", Map.of("code", "WATCHING")).then().statusCode(412);
        dispose(task("PAIN_HIGH"), "two", Map.of("code", "WATCHING")).then().statusCode(200);
    }

    @Test
    void anIncompleteDispositionIsRefused() {
        // Given
        course.underWay("2026-10-12", DAILY);
        painful("2026-10-13T07:30:00+02:00", 8);
        untilFound("PAIN_HIGH", 1);
        JsonPath task = task("PAIN_HIGH");

        // Then
        assertField(dispose(task, "one", Map.of("code", "OTHER")), 400, "comment");
        assertField(dispose(task, "one", Map.of("comment", "Rang")), 400, "code");
        assertField(dispose(task, "one", Map.of("code", "SETTLED_ELSEWHERE")), 400, "code");
        assertField(dispose(task, "", Map.of("code", "WATCHING")), 400, "Idempotency-Key");
        assertField(
                course.therapist()
                        .header("Idempotency-Key", "one")
                        .body(Map.of("code", "WATCHING"))
                        .post("/review-tasks/{id}/disposition", task.getString("taskId")),
                428,
                "If-Match");
    }

    @Test
    void evidenceThatWasEnteredInErrorSaysSo() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID wrong = painful("2026-10-13T07:30:00+02:00", 8);
        untilFound("PAIN_HIGH", 1);

        // When
        Map<String, Object> right = course.entry("2026-10-13T07:30:00+02:00");
        right.put("painAfter", 1);
        right.put("corrects", wrong);
        course.logged(right);

        // Then
        assertThat(task("PAIN_HIGH").getBoolean("evidence[0].takenBack")).isTrue();
    }

    @Test
    void tasksFollowTheLeadOfTheCareTeam() {
        // Given
        Course successor = Course.inClinic(course.clinicId, UUID.randomUUID().toString());
        course.underWay("2026-10-12", DAILY);
        painful("2026-10-13T07:30:00+02:00", 8);
        untilFound("PAIN_HIGH", 1);

        // When
        course.deliverCareTeam(2, successor.therapist, course.therapist).then().statusCode(201);

        // Then
        assertThat(open("").getList("items")).isEmpty();
        assertThat(open("?owner=TEAM").getList("items.mine")).containsExactly(false);
        assertThat(successor.therapist().get("/review-tasks").jsonPath().getList("items.mine"))
                .containsExactly(true);
        dispose(open("?owner=TEAM"), "items[0].", "one", Map.of("code", "WATCHING"))
                .then()
                .statusCode(200);

        // When
        course.deliverCareTeam(3, successor.therapist).then().statusCode(201);

        // Then
        assertThat(open("?owner=TEAM&state=DONE").getList("items")).isEmpty();
        course.therapist()
                .get("/patients/{id}/review-tasks", course.patientId)
                .then()
                .statusCode(404);
    }

    private UUID painful(String performedAt, int after) {
        Map<String, Object> entry = course.entry(performedAt);
        entry.put("painAfter", after);
        return course.logged(entry);
    }

    private void untilFound(String rule, int evidence) {
        await().until(() -> open("").getList("items.findAll { it.rule == '" + rule + "' }.evidenceCount")
                .equals(List.of(evidence)));
    }

    private JsonPath task(String rule) {
        JsonPath list = open("");
        list.setRootPath("items.find { it.rule == '" + rule + "' }");
        return list;
    }

    private JsonPath open(String query) {
        Response list = course.therapist().get("/review-tasks" + query);
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return list.jsonPath();
    }

    private static JsonPath listed(Course of, String query) {
        return of.therapist()
                .get("/patients/" + of.patientId + "/review-tasks" + query)
                .jsonPath();
    }

    private List<String> all(String query) {
        List<String> rules = new ArrayList<>();
        JsonPath page = open(query);
        rules.addAll(page.getList("items.rule", String.class));
        while (page.getString("nextCursor") != null) {
            page = open(query + "&cursor=" + page.getString("nextCursor"));
            rules.addAll(page.getList("items.rule", String.class));
        }
        return rules;
    }

    private Response dispose(JsonPath task, String key, Map<String, Object> disposition) {
        return dispose(task, "", key, disposition);
    }

    private Response dispose(JsonPath task, String at, String key, Map<String, Object> disposition) {
        return course.therapist()
                .header("Idempotency-Key", key)
                .header("If-Match", task.getString(at + "etag"))
                .body(disposition)
                .post("/review-tasks/{id}/disposition", task.getString(at + "taskId"));
    }

    private static void assertField(Response refused, int status, String field) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly(field);
    }
}
