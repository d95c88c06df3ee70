package rehab.adherence.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;
import rehab.kit.test.Tokens;

@QuarkusTest
class DeliveryTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Test
    void aVersionComesOnceHoweverOftenItIsDelivered() {
        // Given
        Course course = Course.fresh();
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(201);

        // When
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(204);

        // Then
        course.read("/today").then().statusCode(200).body("routines.size()", equalTo(1));
    }

    @Test
    void aVersionIsImmutable() {
        // Given
        Course course = Course.fresh();
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(201);

        // When
        course.deliverVersion(1, "2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":2}")
                .then()
                .statusCode(204);

        // Then
        course.read("/today").then().body("routines[0].schedule.times", equalTo(1));
    }

    @Test
    void aKnownVersionFromANewerSenderIsNoObstacle() {
        // Given
        Course course = Course.fresh();
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(201);
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        version(body).put("more", List.of("of", "it"));
        body.put("more", Map.of("of", "it"));

        // Then
        course.deliverVersion(1, body).then().statusCode(204);
    }

    @Test
    void fieldsThatThisServiceDoesNotKnowAreNoObstacle() {
        // Given
        Course course = Course.fresh();
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        body.put("more", Map.of("of", "it"));

        // Then
        course.deliverVersion(1, body).then().statusCode(201);
    }

    @Test
    void aLongVersionIsNotTooLong() {
        // Given
        Course course = Course.fresh();
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        version(body).put("safetyNote", "x".repeat(400_000));

        // Then
        course.deliverVersion(1, body).then().statusCode(201);
    }

    @Test
    void versionsComeInAnyOrder() {
        // Given
        Course course = Course.fresh();
        course.deliverVersion(2, "2026-10-14", "{\"kind\":\"PER_DAY\",\"times\":2}")
                .then()
                .statusCode(201);

        // When
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(201);

        // Then
        course.read("/today")
                .then()
                .body("routines[0].version", equalTo(2))
                .body("routines[0].plannedToday", equalTo(2));
    }

    @Test
    void anOlderCareTeamIsIgnored() {
        // Given
        Course course = Course.fresh();
        course.deliverCareTeam(3, course.therapist).then().statusCode(201);

        // When
        course.deliverCareTeam(2, "someone-else").then().statusCode(204);
        course.deliverCareTeam(3, course.therapist).then().statusCode(204);

        // Then
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(200);
        Course colleague = Course.inClinic(course.clinicId, "someone-else");
        colleague
                .therapist()
                .get("/patients/{id}/today", course.patientId)
                .then()
                .statusCode(404);
    }

    @Test
    void whoLeavesTheCareTeamSeesNothingMore() {
        // Given
        Course course = Course.fresh();
        course.deliverCareTeam(1, course.therapist, "colleague").then().statusCode(201);

        // When
        course.deliverCareTeam(2, "colleague").then().statusCode(201);

        // Then
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(404);
        Course.inClinic(course.clinicId, "colleague")
                .therapist()
                .get("/patients/{id}/today", course.patientId)
                .then()
                .statusCode(200);
    }

    @Test
    void theCareTeamOfAVersionCountsUntilOneIsDeliveredByItself() {
        // Given
        Course course = Course.fresh();
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(201);
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(200);

        // When
        course.deliverCareTeam(1, "successor").then().statusCode(201);
        course.deliverVersion(2, "2026-10-15", DAILY).then().statusCode(201);

        // Then
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(404);
    }

    @Test
    void anOlderCareTeamDoesNotUndoTheOneOfAVersion() {
        // Given
        Course course = Course.fresh();
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        body.put("careTeamSequence", 3);
        course.deliverVersion(1, body).then().statusCode(201);

        // When
        course.deliverCareTeam(2, course.therapist, "removed").then().statusCode(204);

        // Then
        Course.inClinic(course.clinicId, "removed")
                .therapist()
                .get("/patients/{id}/today", course.patientId)
                .then()
                .statusCode(404);
        course.deliverCareTeam(4, "successor").then().statusCode(201);
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(404);
    }

    @Test
    void aVersionThatComesLateDoesNotMoveThePatientBack() {
        // Given
        Course course = Course.fresh();
        course.deliverCareTeam(3, course.therapist).then().statusCode(201);
        Map<String, Object> late = course.versionBody(1, "2026-10-12", DAILY);
        late.put("careTeamSequence", 2);
        late.put("timeZone", "Pacific/Auckland");
        Map<String, Object> next = course.versionBody(2, "2026-10-12", DAILY);
        next.put("careTeamSequence", 4);
        next.put("timeZone", "America/New_York");
        String before = course.read("/today").jsonPath().getString("timeZone");

        // When
        course.deliverVersion(1, late).then().statusCode(201);
        String afterwards = course.read("/today").jsonPath().getString("timeZone");
        course.deliverVersion(2, next).then().statusCode(201);

        // Then
        assertThat(afterwards).isEqualTo(before).isNotEqualTo("Pacific/Auckland");
        assertThat(course.read("/today").jsonPath().getString("timeZone")).isEqualTo("America/New_York");
    }

    @Test
    void aNewerCareTeamOfAVersionReplacesTheOneThatIsKnown() {
        // Given
        Course course = Course.fresh();
        course.deliverCareTeam(1, course.therapist, "removed").then().statusCode(201);
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        body.put("careTeamSequence", 2);

        // When
        course.deliverVersion(1, body).then().statusCode(201);

        // Then
        Course.inClinic(course.clinicId, "removed")
                .therapist()
                .get("/patients/{id}/today", course.patientId)
                .then()
                .statusCode(404);
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(200);
    }

    @Test
    void aSuspensionMayComeBeforeItsVersion() {
        // Given
        Course course = Course.fresh();
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"))
                .then()
                .statusCode(201);

        // When
        course.deliverVersion(1, "2026-10-12", DAILY).then().statusCode(201);

        // Then
        course.read("/today").then().body("routines[0].state", equalTo("SUSPENDED"));
    }

    @Test
    void theEndOfASuspensionIsNotUndoneByItsBeginningComingAgain() {
        // Given
        Course course = Course.fresh();
        course.deliverVersion(1, "2026-10-01", DAILY).then().statusCode(201);
        UUID suspension = UUID.randomUUID();
        Map<String, Object> begun = course.suspensionBody("2026-10-05");
        Map<String, Object> ended = course.suspensionBody("2026-10-05");
        ended.put("until", "2026-10-13");
        course.deliverSuspension(suspension, begun).then().statusCode(201);
        course.deliverSuspension(suspension, ended).then().statusCode(201);

        // When
        course.deliverSuspension(suspension, begun).then().statusCode(204);
        course.deliverSuspension(suspension, ended).then().statusCode(204);

        // Then
        course.read("/today").then().body("routines[0].state", equalTo("DUE"));
    }

    @Test
    void aPatientOfAnotherClinicCannotBeTakenOver() {
        // Given
        Course course = Course.fresh();
        course.deliverCareTeam(1, course.therapist).then().statusCode(201);
        Map<String, Object> body = course.careTeamBody(2, "intruder");
        body.put("clinicId", UUID.randomUUID());

        // When
        var answer = Course.service().body(body).put("/deliveries/patients/{id}/care-team/2", course.patientId);

        // Then
        answer.then().statusCode(409);
        course.therapist().get("/patients/{id}/today", course.patientId).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinicId", "patientId", "timeZone", "version", "careTeam"})
    void aVersionWithoutAFieldIsRefusedNamingIt(String field) {
        // Given
        Course course = Course.fresh();
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        body.remove(field);

        // Then
        course.deliverVersion(1, body).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest(name = "{0} = {1} names {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version       | 2             | version.version
            version       | "two"         | version.version
            effectiveFrom | "2026-02-30"  | version.effectiveFrom
            effectiveFrom | "+999999999-12-31" | version.effectiveFrom
            painRule      | "GRIN"        | version.painRule
            title         | "a\\u0000b"   | version.title
            routines      | []            | version.routines
            patientId     | "nobody"      | version.patientId
            """)
    void aVersionWithABadFieldIsRefusedNamingIt(String field, String value, String named) {
        // Given
        Course course = Course.fresh();
        Map<String, Object> body = course.versionBody(1, "2026-10-12", DAILY);
        version(body).put(field, "\u0001");
        String json = toJson(body).replace("\"\\u0001\"", value);

        // When
        var answer =
                Course.service().body(json).put("/deliveries/prescriptions/{id}/versions/1", course.prescriptionId);

        // Then
        answer.then().statusCode(400).body("errors.field", hasItem(named));
    }

    @Test
    void aTimeZoneThatIsNoneIsRefused() {
        // Given
        Course course = Course.fresh().livingIn("Atlantis/Capital");

        // Then
        course.deliverCareTeam(1, course.therapist)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("timeZone")));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(Course.service()
                        .body("{}")
                        .put("/deliveries/patients/{id}/care-team/first", UUID.randomUUID())
                        .statusCode())
                .isBetween(400, 404);
        assertThat(Course.service()
                        .body("{}")
                        .put("/deliveries/patients/nobody/care-team/1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Course.service()
                        .body("{")
                        .put("/deliveries/patients/{id}/care-team/1", UUID.randomUUID())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void usersCannotDeliver() {
        // Given
        Course course = Course.fresh();

        // When
        var answer = given().header(
                        "Authorization",
                        "Bearer " + Tokens.administrator(course.clinicId).jwt())
                .contentType("application/json")
                .body(course.careTeamBody(1, "me"))
                .put("/deliveries/patients/{id}/care-team/1", course.patientId);

        // Then
        answer.then().statusCode(403);
    }

    @SuppressWarnings("unchecked") // made so by the fixture
    private static Map<String, Object> version(Map<String, Object> body) {
        return (Map<String, Object>) Objects.requireNonNull(body.get("version"));
    }

    private static String toJson(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
