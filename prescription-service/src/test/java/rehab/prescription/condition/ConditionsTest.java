package rehab.prescription.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class ConditionsTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void register() {
        clock.moveTo(Instant.parse("2026-11-20T10:00:00Z"));
        patient = Orders.register(therapist, "Ana");
    }

    @Test
    void isRecordedWithItsDate() {
        // Given
        JsonObject fracture = Conditions.of("VERTEBRAL_FRACTURE").put("since", "2026-10-01");

        // When
        Response answer = Conditions.record(therapist, patient, fracture);

        // Then
        answer.then()
                .statusCode(201)
                .body("condition.code", is("VERTEBRAL_FRACTURE"))
                .body("condition.since", is("2026-10-01"))
                .body("condition.status", is("ACTIVE"))
                .body("condition.recordedBy", is(therapist.subject()))
                .body("condition.endedAt", nullValue())
                .body("held", empty())
                .body("screening.state", is("CLEAR"))
                .body("screening.prescriptions", is(0));
    }

    @Test
    void aPregnancyRemembersTheDayOnWhichItsWeekWasTold() {
        // Given
        JsonObject pregnancy = Conditions.of("PREGNANCY").put("week", 13);

        // When
        Response answer = Conditions.record(therapist, patient, pregnancy);

        // Then
        answer.then().statusCode(201).body("condition.week", is(13)).body("condition.weekOn", is("2026-11-20"));
    }

    @Test
    void theSameAgainIsTheSameAnswer() {
        // Given
        String key = UUID.randomUUID().toString();
        String body = Conditions.of("WRIST_PAIN").encode();
        String first = record(key, body).then().statusCode(201).extract().asString();

        // When
        Response again = record(key, body);

        // Then
        assertThat(again.asString()).isEqualTo(first);
        list(therapist).then().body("items", hasSize(1));
    }

    @Test
    void aSecondOneOfTheSameKindIsRefusedWhateverIsPrescribed() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        Orders.active(therapist, patient, catalog.publish("Plank"));

        // When
        Response answer = Conditions.record(therapist, patient, Conditions.of("WRIST_PAIN"));

        // Then
        answer.then().statusCode(409).body("type", is("urn:rehab:problem:condition-recorded"));
    }

    @Test
    void aCodeThatTheListDoesNotHaveIsNamed() {
        // Given
        JsonObject unknown = Conditions.of("BAD_MOOD");

        // When
        Response answer = Conditions.record(therapist, patient, unknown);

        // Then
        answer.then()
                .statusCode(422)
                .body("type", is("urn:rehab:problem:unknown-condition"))
                .body("errors.field", contains("code"));
    }

    @Test
    void aDayToComeIsNamed() {
        // Given
        JsonObject tomorrow = Conditions.of("VERTEBRAL_FRACTURE").put("since", "2026-11-21");

        // When
        Response answer = Conditions.record(therapist, patient, tomorrow);

        // Then
        answer.then().statusCode(400).body("errors.field", contains("since"));
    }

    @Test
    void theListIsKeptWhileTheCatalogIsAway() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        clock.moveTo(Instant.parse("2026-11-20T11:00:00Z"));
        catalog.become(FakeServer.Mode.AWAY);

        // When
        Response answer = Conditions.record(therapist, patient, Conditions.of("VERTIGO"));

        // Then
        answer.then().statusCode(201);
    }

    @Test
    void isClearedOnceAndKept() {
        // Given
        String id = Conditions.has(therapist, patient, "WRIST_PAIN");

        // When
        Response cleared = Conditions.end(therapist, patient, id, "clearance");

        // Then
        cleared.then()
                .statusCode(200)
                .body("condition.status", is("CLEARED"))
                .body("condition.endReason", is("Looked at again"))
                .body("condition.endedBy", is(therapist.subject()))
                .body("screening", nullValue());
        Conditions.end(therapist, patient, id, "entered-in-error")
                .then()
                .statusCode(409)
                .body("type", is("urn:rehab:problem:condition-ended"));
        Conditions.has(therapist, patient, "WRIST_PAIN");
        list(therapist).then().body("items.status", contains("ACTIVE", "CLEARED"));
    }

    @Test
    void thePatientIsSparedErrors() {
        // Given
        String id = Conditions.has(therapist, patient, "VERTIGO");
        Conditions.end(therapist, patient, id, "entered-in-error").then().statusCode(200);
        Conditions.has(therapist, patient, "WRIST_PAIN");

        // When
        Response own = list(Person.patient(clinic, patient));

        // Then
        own.then().statusCode(200).body("items.code", contains("WRIST_PAIN"));
        list(therapist).then().body("items", hasSize(2));
    }

    @Test
    void anothersConditionIsNotThere() {
        // Given
        String id = Conditions.has(therapist, patient, "WRIST_PAIN");
        UUID other = Orders.register(therapist, "Berta");

        // When
        Response answer = Conditions.end(therapist, other, id, "clearance");

        // Then
        answer.then().statusCode(404);
    }

    @Test
    void notEvenTheOwnerRewritesWhatHasEnded() {
        // Given
        String id = Conditions.has(therapist, patient, "WRIST_PAIN");
        Conditions.end(therapist, patient, id, "clearance").then().statusCode(200);

        // When
        Throwable refused = catchThrowable(() ->
                superuser.execute("update patient_condition set status = 'CLEARED' where condition_id = '" + id + "'"));

        // Then
        assertThat(refused).hasMessageContaining("append-only");
    }

    private Response list(Person who) {
        return who.asks().when().get("/patients/{p}/conditions", patient);
    }

    private Response record(String key, String body) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .when()
                .post("/patients/{p}/conditions", patient);
    }
}
