package rehab.adherence.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** What a therapist answers to what a patient wrote, and that the patient reads it. */
@QuarkusTest
class RepliesTest extends ServiceTest {
    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();

    @Test
    void thePatientReadsWhatWasAnsweredAndTheTaskStaysOpen() {
        // Given
        UUID session = commented(course);
        String task = task(course, "COMMENT");

        // When
        Response replied = reply(course, task, "one", session, "Yes, from Monday on.");

        // Then
        replied.then().statusCode(201);
        assertThat(replied.jsonPath().getString("text")).isEqualTo("Yes, from Monday on.");
        assertThat(task(course, "COMMENT")).isEqualTo(task);
        JsonPath list = course.read("/replies").jsonPath();
        assertThat(list.getList("items.sessionId")).containsExactly(session.toString());
        assertThat(list.getMap("items[0]")).doesNotContainKey("readAt");

        // When
        itIs("2026-10-14T12:00:00Z");
        read(course, list.getString("items[0].replyId")).then().statusCode(204);
        itIs("2026-10-14T15:00:00Z");
        read(course, list.getString("items[0].replyId")).then().statusCode(204);

        // Then
        assertThat(course.therapist()
                        .get("/patients/{id}/replies", course.patientId)
                        .jsonPath()
                        .getString("items[0].readAt"))
                .startsWith("2026-10-14T12:0");
    }

    @Test
    void theSameAgainIsOneReply() {
        // Given
        UUID session = commented(course);
        String task = task(course, "COMMENT");

        // When
        Response first = reply(course, task, "one", session, "Yes.");
        Response again = reply(course, task, "one", session, "Yes.");
        Response other = reply(course, task, "one", session, "No.");

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(422);
        assertThat(course.read("/replies").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void theNewestComesFirstAndPagesFollow() {
        // Given
        UUID session = commented(course);
        String task = task(course, "COMMENT");
        for (String text : List.of("One", "Two", "Three")) {
            reply(course, task, text, session, text).then().statusCode(201);
        }

        // When
        JsonPath first = course.read("/replies?limit=2").jsonPath();
        JsonPath rest = course.read("/replies?limit=2&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        // Then
        assertThat(first.getList("items.text")).isEqualTo(List.of("Three", "Two"));
        assertThat(rest.getList("items.text")).isEqualTo(List.of("One"));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        // Given
        UUID session = commented(course);
        Map<String, Object> painful = course.entry("2026-10-14T08:30:00+02:00");
        painful.put("painAfter", 8);
        UUID other = course.logged(painful);
        String pain = task(course, "PAIN_HIGH");
        String task = task(course, "COMMENT");

        // Then
        reply(course, pain, "one", other, "Rest.").then().statusCode(409);
        assertField(reply(course, task, "one", other, "Rest."), "sessionId");
        assertField(reply(course, task, "one", session, " "), "text");
        assertField(reply(course, task, "one", session, "x".repeat(2001)), "text");
        assertField(reply(course, task, "", session, "Yes."), "Idempotency-Key");
        reply(course, UUID.randomUUID().toString(), "one", session, "Yes.")
                .then()
                .statusCode(404);
        read(course, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review_reply", "reply_read"})
    void onlyThePatientAndTheCareTeamSeeThem(String table) throws SQLException {
        // Given
        Course other = Course.inClinic(course.clinicId, "another-therapist");
        for (Course each : List.of(course, other)) {
            UUID session = commented(each);
            String reply = reply(each, task(each, "COMMENT"), "one", session, "Yes.")
                    .jsonPath()
                    .getString("replyId");
            read(each, reply).then().statusCode(204);
        }

        // Then
        assertThat(database.count(Name.patient(course), table)).isEqualTo(1);
        assertThat(database.count(Name.therapist(course), table)).isEqualTo(1);
        for (Name name : List.of(
                Name.NOBODY,
                Name.administrator(course),
                new Name(course.clinicId, "reckoning", null, null),
                new Name(course.clinicId, "prescription-delivery", null, null),
                new Name(UUID.randomUUID(), "therapist", course.therapist, null),
                new Name(UUID.randomUUID(), "patient", null, course.patientId))) {
            assertThat(database.count(name, table)).as(name.toString()).isZero();
        }
        assertThatThrownBy(() -> database.change(Name.therapist(course), "delete from " + table))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyRepliesInAnothersNameOrToAnothersPatient() {
        String insert =
                "insert into review_reply (patient_id, reply_id, clinic_id, task_id, session_id, text, replied_by,"
                        + " replied_at) values ('%s', gen_random_uuid(), '" + course.clinicId
                        + "', gen_random_uuid(), gen_random_uuid(), 'x', '%s', now())";
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        for (String refused : List.of(
                insert.formatted(course.patientId, "another"), insert.formatted(UUID.randomUUID(), course.therapist))) {
            assertThatThrownBy(() -> database.change(Name.therapist(course), refused))
                    .hasMessageContaining("row-level security");
        }
    }

    private static UUID commented(Course of) {
        of.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        Map<String, Object> entry = of.entry("2026-10-14T07:30:00+02:00");
        entry.put("note", "May I swim?");
        return of.logged(entry);
    }

    private static String task(Course of, String rule) {
        String found = "items.find { it.rule == '" + rule + "' && it.state == 'OPEN' }.taskId";
        return await().until(
                        () -> of.therapist()
                                .get("/patients/{id}/review-tasks", of.patientId)
                                .jsonPath()
                                .getString(found),
                        id -> id != null);
    }

    private static Response reply(Course of, String task, String key, UUID session, String text) {
        return of.therapist()
                .header("Idempotency-Key", key)
                .body(Map.of("sessionId", session, "text", text))
                .post("/review-tasks/{id}/replies", task);
    }

    private static Response read(Course of, String reply) {
        return of.patient().put("/patients/{id}/replies/{reply}/read", of.patientId, reply);
    }

    private static void assertField(Response refused, String field) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly(field);
    }
}
