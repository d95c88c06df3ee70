package rehab.adherence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** What was done is kept whatever becomes of the exercise, and whoever reads it is told. */
@QuarkusTest
class RecalledSessionTest extends ServiceTest {
    private static final String ROW = "targets.find { it.exerciseName == 'Seated row' }.recalled";
    private static final String PRESS = "targets.find { it.exerciseName == 'Wall press' }.recalled";

    private final UUID library = UUID.randomUUID();
    private final Course course = Course.fresh().prescribedFrom(library);
    private final UUID session = UUID.randomUUID();
    private final Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
    private String answered = "";

    @BeforeEach
    void aSessionIsLogged() {
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        answered = course.log(session, entry).then().statusCode(201).extract().asString();
        course.read("/sessions/" + session).then().body(ROW, nullValue());
    }

    @ParameterizedTest(name = "in every clinic: {0}")
    @ValueSource(booleans = {true, false})
    void aLineOfARecalledExerciseSaysSo(boolean isShared) {
        // When
        course.deliverRecall(UUID.randomUUID(), "Seated row", 2, isShared)
                .then()
                .statusCode(201);

        // Then
        for (Response read : new Response[] {
            course.read("/sessions/" + session),
            course.patient().get("/patients/{id}/sessions/{session}", course.patientId, session)
        }) {
            read.then().statusCode(200).body(ROW, equalTo(true)).body(PRESS, nullValue());
        }
        course.read("/sessions").then().body("items[0]." + ROW, equalTo(true));
    }

    @Test
    void theAnswerToTheLoggingStaysTheSame() {
        // Given
        course.deliverRecall(UUID.randomUUID(), "Seated row", 2, true).then().statusCode(201);

        // When
        Response again = course.log(session, entry);

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(answered);
    }

    @Test
    void whatIsRecalledInAnotherClinicOrBeforeThisRevisionIsNot() {
        // Given
        Course elsewhere = Course.fresh().prescribedFrom(library).underWay("2026-10-12", "{\"kind\":\"AS_NEEDED\"}");

        // When
        elsewhere
                .deliverRecall(UUID.randomUUID(), "Seated row", 2, false)
                .then()
                .statusCode(201);
        course.deliverRecall(UUID.randomUUID(), "Seated row", 0, true).then().statusCode(201);

        // Then
        course.read("/sessions/" + session).then().statusCode(200).body(ROW, nullValue());
    }
}
