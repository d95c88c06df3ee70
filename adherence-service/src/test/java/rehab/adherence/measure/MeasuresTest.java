package rehab.adherence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

@QuarkusTest
class MeasuresTest extends ServiceTest {
    private final Course course = Course.fresh();

    @Inject
    DatabaseAs database;

    @BeforeEach
    void begin() {
        course.underWay("2026-09-01", "{\"kind\":\"PER_DAY\",\"times\":1}");
    }

    @Test
    void aChangeThatMayBeChanceSaysSo() {
        // Given
        send(UUID.randomUUID(), answer("PAIN", 6, "2026-09-01T08:00:00Z"))
                .then()
                .statusCode(201);
        send(UUID.randomUUID(), answer("PAIN", 3, "2026-10-01T23:30:00Z"))
                .then()
                .statusCode(201)
                .body("localDate", equalTo("2026-10-02"));

        // Then
        read().body("series", hasSize(1))
                .body("series[0].answers.score", contains(6, 3))
                .body("series[0].nextDue", equalTo("2026-10-30"))
                .body("series[0].change.points", equalTo(-3))
                .body("series[0].change.direction", equalTo("BETTER"))
                .body("series[0].change.verdict", equalTo("BETWEEN"))
                .body("series[0].change.important", equalTo(2.0f))
                .body("series[0].change.detectable", equalTo(4.0f))
                .body("selfReported", equalTo(true));
    }

    @Test
    void oneAnswerIsNoChange() {
        // Given
        send(UUID.randomUUID(), answer("PAIN", 0, "2026-10-01T08:00:00Z"))
                .then()
                .statusCode(201);

        // Then
        read().body("series[0].answers[0].score", equalTo(0)).body("series[0]", not(hasKey("change")));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherUnderTheSameIdIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        Response first = send(id, answer("PAIN", 6, "2026-10-01T08:00:00Z"));

        // When
        Response again = send(id, answer("PAIN", 6, "2026-10-01T08:00:00Z"));
        Response other = send(id, answer("PAIN", 5, "2026-10-01T08:00:00Z"));

        // Then
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(409).body("type", equalTo("urn:rehab:problem:measure-differs"));
        read().body("series[0].answers", hasSize(1));
    }

    @Test
    void aWrongAnswerIsCorrectedOnce() {
        // Given
        UUID wrong = UUID.randomUUID();
        send(wrong, answer("PAIN", 9, "2026-10-01T08:00:00Z")).then().statusCode(201);
        Map<String, Object> right = answer("PAIN", 6, "2026-10-01T08:00:00Z");
        right.put("corrects", wrong);

        // When
        send(UUID.randomUUID(), right).then().statusCode(201);
        Response twice = send(UUID.randomUUID(), right);

        // Then
        twice.then().statusCode(409).body("errors.field", contains("corrects"));
        read().body("series[0].answers.score", contains(6));
    }

    @ParameterizedTest(name = "{0} {1} at {2} is refused naming {3}")
    @CsvSource({
        "PAIN, 11, 2026-10-01T08:00:00Z, score",
        "PAIN, -1, 2026-10-01T08:00:00Z, score",
        "GRC, 8, 2026-10-01T08:00:00Z, score",
        "GRC, -8, 2026-10-01T08:00:00Z, score",
        "PSFS, 5, 2026-10-01T08:00:00Z, goalId",
        "PAIN, 5, 2026-10-15T08:00:00Z, at",
        "PAIN, 5, 2024-10-15T08:00:00Z, at"
    })
    void whatCannotBeIsRefused(String kind, int score, String at, String field) {
        send(UUID.randomUUID(), answer(kind, score, at)).then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void theTableShowsNobodyElsesAnswers() throws SQLException {
        // Given
        send(UUID.randomUUID(), answer("GRC", -3, "2026-10-01T08:00:00Z"))
                .then()
                .statusCode(201);

        // Then
        assertThat(database.count(Name.patient(course), "measurement")).isEqualTo(1);
        assertThat(database.count(Name.therapist(course), "measurement")).isEqualTo(1);
        for (Name name : List.of(
                Name.NOBODY,
                Name.administrator(course),
                new Name(course.clinicId, "therapist", "another", null),
                new Name(UUID.randomUUID(), "patient", "x", course.patientId),
                new Name(course.clinicId, "prescription-delivery", null, null))) {
            assertThat(database.count(name, "measurement")).as(name.toString()).isZero();
        }
    }

    private static Map<String, Object> answer(String kind, int score, String at) {
        return new LinkedHashMap<>(Map.of("kind", kind, "score", score, "at", at));
    }

    private Response send(UUID id, Map<String, Object> answer) {
        return course.patient().body(answer).put("/patients/{id}/measures/{measure}", course.patientId, id);
    }

    private ValidatableResponse read() {
        return course.read("/measures").then().statusCode(200);
    }
}
