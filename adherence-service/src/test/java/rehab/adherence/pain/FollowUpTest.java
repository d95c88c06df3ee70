package rehab.adherence.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** The verdict on pain in a session, and the question a day later. */
@QuarkusTest
class FollowUpTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final String THIS_MORNING = "2026-10-14T10:00:00+02:00";

    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();

    @BeforeEach
    void monitored() {
        course.deliverCareTeam(1, course.therapist).then().statusCode(201);
        Map<String, Object> body = course.versionBody(1, "2026-10-01", DAILY);
        @SuppressWarnings("unchecked")
        Map<String, Object> version = (Map<String, Object>) Objects.requireNonNull(body.get("version"));
        version.put("painRule", "PAIN_MONITORING");
        version.put("painLimits", Map.of("goOnUpTo", 3, "stopFrom", 6));
        course.deliverVersion(1, body).then().statusCode(201);
    }

    @Test
    void eachLineSaysWhatItsPainMeans() {
        // Given
        Map<String, Object> entry = withPain(5);
        UUID session = UUID.randomUUID();

        // When
        Response logged = course.log(session, entry);

        // Then
        logged.then()
                .statusCode(201)
                .body("lines[0].painVerdict", equalTo("ACCEPTABLE_IF_SETTLED"))
                .body("lines[1]", not(hasKey("painVerdict")));
        assertThat(course.read("/sessions/" + session).asString()).isEqualTo(logged.asString());
    }

    @ParameterizedTest(name = "asked at {0}: {1}")
    @CsvSource({
        "2026-10-15T07:58:00Z, 0",
        "2026-10-15T08:00:30Z, 1",
        "2026-10-17T07:58:00Z, 1",
        "2026-10-17T08:00:30Z, 0",
    })
    void itIsAskedFromADayUntilThreeDaysAfter(String now, int due) {
        // Given
        course.logged(withPain(4));

        // When
        itIs(now);

        // Then
        course.read("/follow-ups").then().statusCode(200).body("due.size()", equalTo(due));
    }

    @Test
    void nothingIsAskedAboutWhatOneGoesOnWithOrWasTakenBack() {
        // Given
        course.logged(withPain(3));
        UUID wrong = course.logged(withPain(5));
        Map<String, Object> correction = withPain(2);
        correction.put("corrects", wrong);
        course.logged(correction);

        // When
        itIs("2026-10-15T10:00:00Z");

        // Then
        course.read("/follow-ups").then().body("due.size()", equalTo(0));
    }

    @Test
    void oneAnswerForEachSessionAndItStays() {
        // Given
        UUID session = course.logged(withPain(5));
        itIs("2026-10-15T10:00:00Z");
        course.read("/follow-ups")
                .then()
                .body("due[0].sessionId", equalTo(session.toString()))
                .body("due[0].performedAt", equalTo(THIS_MORNING))
                .body("due[0].askUntil", equalTo("2026-10-17T10:00:00+02:00"));

        // When
        Response first = answer(session, said("WORSE", 6));
        itIs("2026-10-15T12:00:00Z");
        Response again = answer(session, said("WORSE", 6));
        Response other = answer(session, said("SETTLED", null));

        // Then
        first.then().statusCode(201).body("settled", equalTo("WORSE")).body("pain", equalTo(6));
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(409);
        course.therapist()
                .get("/patients/{id}/follow-ups", course.patientId)
                .then()
                .body("due.size()", equalTo(0))
                .body("answered.settled", equalTo(List.of("WORSE")));
    }

    @Test
    void missingPainIsNotZero() {
        // Given
        UUID session = course.logged(withPain(5));
        itIs("2026-10-15T10:00:00Z");

        // Then
        answer(session, said("SETTLED", null)).then().statusCode(201).body("$", not(hasKey("pain")));
    }

    @Test
    void anAnswerThatComesLateIsKept() {
        // Given
        UUID session = course.logged(withPain(5));
        itIs("2026-10-20T10:00:00Z");

        // Then
        answer(session, said("SETTLED", 0)).then().statusCode(201).body("pain", equalTo(0));
    }

    @Test
    void whatIsNotAskedIsNotAnswered() {
        // Given
        UUID early = course.logged(withPain(5));
        UUID painless = course.logged(withPain(0));

        // Then
        answer(early, said("SETTLED", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:follow-up-not-asked"));
        itIs("2026-10-15T10:00:00Z");
        answer(painless, said("SETTLED", null)).then().statusCode(409);
        answer(UUID.randomUUID(), said("SETTLED", null)).then().statusCode(404);
        answer(early, said("SETTLED", 11)).then().statusCode(400).body("errors[0].field", equalTo("pain"));
        answer(early, Map.of("pain", 1)).then().statusCode(400).body("errors[0].field", equalTo("settled"));
    }

    @Test
    void onlyThePatientAndTheCareTeamSeeAnswers() throws SQLException {
        // Given
        UUID session = course.logged(withPain(5));
        itIs("2026-10-15T10:00:00Z");
        answer(session, said("SAME", 5)).then().statusCode(201);
        Course other = Course.inClinic(course.clinicId, "another-therapist");

        // Then
        assertThat(database.count(Name.patient(course), "session_follow_up")).isEqualTo(1);
        assertThat(database.count(Name.therapist(course), "session_follow_up")).isEqualTo(1);
        assertThat(database.count(Name.patient(other), "session_follow_up")).isZero();
        assertThat(database.count(Name.therapist(other), "session_follow_up")).isZero();
        assertThat(database.count(Name.administrator(course), "session_follow_up"))
                .isZero();
        assertThat(database.count(Name.NOBODY, "session_follow_up")).isZero();
    }

    private Map<String, Object> withPain(int pain) {
        Map<String, Object> entry = course.entry(THIS_MORNING);
        Map<String, Object> line = course.pressDone(10, 10, 10);
        line.put("painDuring", pain);
        entry.put("lines", List.of(line, course.rowDone()));
        return entry;
    }

    private static Map<String, Object> said(String settled, @Nullable Integer pain) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("settled", settled);
        said.put("pain", pain);
        return said;
    }

    private Response answer(UUID session, Map<String, Object> body) {
        return course.patient().body(body).put("/patients/{id}/follow-ups/{session}", course.patientId, session);
    }
}
