package rehab.adherence.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** Symptoms that a patient tells of outside of a session. */
@QuarkusTest
class SymptomReportTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final String AT = "2026-10-14T11:30:00+02:00";

    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();

    @BeforeEach
    void underWay() {
        course.underWay("2026-10-01", DAILY);
    }

    @Test
    void everythingThatIsPrescribedIsHeldAlsoWhatBeginsLaterOrIsPaused() throws SQLException {
        // Given
        UUID later = alsoPrescribed("2026-10-20");
        UUID ended = alsoPrescribed("2026-10-01");
        Map<String, Object> end = course.endBody("COMPLETED", "2026-10-10");
        end.put("prescriptionId", ended);
        Course.service()
                .body(end)
                .put("/deliveries/prescriptions/{id}/end", ended)
                .then()
                .statusCode(201);
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"))
                .then()
                .statusCode(201);

        // When
        report(UUID.randomUUID(), body(AT, "CHEST_PAIN")).then().statusCode(201);

        // Then
        assertThat(database.list(
                        Name.patient(course), "select prescription_id from suspension where cause = 'SYMPTOM'"))
                .containsExactlyInAnyOrder(course.prescriptionId.toString(), later.toString());
        course.read("/today").then().body("routines.state", hasItem("ON_HOLD"));
    }

    @Test
    void theSameAgainChangesNothingAndSomethingElseIsRefused() throws SQLException {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> body = body(AT, "FALL", "CHEST_PAIN");
        body.put("note", "On the stairs");
        Response first = report(id, body);

        // When
        itIs("2026-10-15T10:00:00Z");
        Response again = report(id, body);
        Response other = report(id, body(AT, "FALL"));

        // Then
        first.then()
                .statusCode(201)
                .body("id", equalTo(id.toString()))
                .body("symptoms", equalTo(List.of("CHEST_PAIN", "FALL")))
                .body("at", equalTo(AT))
                .body("note", equalTo("On the stairs"));
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(409).body("type", equalTo("urn:rehab:problem:report-differs"));
        assertThat(database.count(Name.patient(course), "suspension")).isEqualTo(1);
    }

    @Test
    void theTherapistReadsThemNewestFirst() {
        // Given
        report(UUID.randomUUID(), body("2026-10-12T11:30:00+02:00", "FALL"))
                .then()
                .statusCode(201);
        report(UUID.randomUUID(), body(AT, "PALPITATIONS")).then().statusCode(201);

        // When
        Response first = course.therapist().get("/patients/{id}/symptom-reports?limit=1", course.patientId);
        Response second = course.therapist()
                .get(
                        "/patients/{id}/symptom-reports?limit=1&cursor={cursor}",
                        course.patientId,
                        first.path("nextCursor"));

        // Then
        first.then().statusCode(200).body("items.symptoms", equalTo(List.of(List.of("PALPITATIONS"))));
        second.then()
                .statusCode(200)
                .body("items.symptoms", equalTo(List.of(List.of("FALL"))))
                .body("items[0]", not(hasKey("note")))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "symptoms, , symptoms",
        "symptoms, [], symptoms",
        "symptoms, [HICCUPS], symptoms[0]",
        "at, , at",
        "at, yesterday, at",
        "at, 2026-10-14T13:00:00+02:00, at",
        "at, 2025-10-01T13:00:00+02:00, at",
        "note, '', note",
    })
    void whatCannotBeAcceptedIsNamed(String field, String value, String named) {
        // Given
        Map<String, Object> body = body(AT, "FALL");
        body.put(
                field,
                value != null && value.startsWith("[")
                        ? List.of(value.substring(1, value.length() - 1)).stream()
                                .filter(each -> !each.isEmpty())
                                .toList()
                        : value);

        // Then
        report(UUID.randomUUID(), body).then().statusCode(400).body("errors[0].field", equalTo(named));
    }

    private UUID alsoPrescribed(String effectiveFrom) {
        UUID other = UUID.randomUUID();
        Map<String, Object> body = course.versionBody(1, effectiveFrom, DAILY);
        @SuppressWarnings("unchecked")
        Map<String, Object> version = (Map<String, Object>) Objects.requireNonNull(body.get("version"));
        version.put("prescriptionId", other);
        Course.service()
                .body(body)
                .put("/deliveries/prescriptions/{id}/versions/1", other)
                .then()
                .statusCode(201);
        return other;
    }

    private static Map<String, Object> body(String at, String... symptoms) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("symptoms", new ArrayList<>(List.of(symptoms)));
        body.put("at", at);
        return body;
    }

    private Response report(UUID id, Map<String, Object> body) {
        return course.patient().body(body).put("/patients/{id}/symptom-reports/{report}", course.patientId, id);
    }
}
