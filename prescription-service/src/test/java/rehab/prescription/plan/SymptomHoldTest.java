package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.AdherenceNews;
import rehab.prescription.support.FakeAdherence.Delivery;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** A hold that adherence-service tells of, because the patient told it of a symptom. */
@QuarkusTest
class SymptomHoldTest extends ServiceTest {
    private static final String ONE = "/patients/{p}/prescriptions/{id}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private final UUID hold = UUID.randomUUID();
    private UUID patient = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @Inject
    Superuser rows;

    @Inject
    EntityManager database;

    @BeforeEach
    void prescribe() {
        clock.moveTo(Instant.parse("2026-10-25T10:00:00Z"));
        patient = Orders.register(therapist, "Ana");
        prescription = Orders.active(therapist, patient, catalog.publish("Plank"));
    }

    @Test
    void itHoldsUnderTheSameIdAndIsToldBackAsThat() {
        // When
        deliver(hold).then().statusCode(201);

        // Then
        read().then()
                .body("status", equalTo("ON_HOLD"))
                .body("suspension.kind", equalTo("ON_HOLD"))
                .body("suspension.cause", equalTo("SYMPTOM"))
                .body("suspension.from", equalTo("2026-10-25"));
        Person.patient(clinic, patient)
                .asks()
                .get(ONE, patient, prescription)
                .then()
                .body("status", equalTo("ON_HOLD"))
                .body("suspension", not(hasKey("reason")));
        assertThat(told(hold, 1).get(0))
                .isEqualTo(new JsonObject()
                        .put("clinicId", clinic.toString())
                        .put("patientId", patient.toString())
                        .put("prescriptionId", prescription.toString())
                        .put("from", "2026-10-25")
                        .put("kind", "ON_HOLD")
                        .put("cause", "SYMPTOM"));
    }

    @Test
    void comingAgainItChangesNothingEvenAfterItWasResumed() {
        // Given
        deliver(hold).then().statusCode(201);
        deliver(hold).then().statusCode(204);
        clock.moveTo(Instant.parse("2026-10-27T10:00:00Z"));
        change("resume").then().statusCode(200).body("status", equalTo("ACTIVE"));

        // When
        deliver(hold).then().statusCode(204);

        // Then
        read().then().body("status", equalTo("ACTIVE"));
        assertThat(told(hold, 2).get(1).getString("until")).isEqualTo("2026-10-27");
        assertThat(suspensions()).containsExactly("ON_HOLD 2026-10-25 2026-10-27");
    }

    @Test
    void aPauseEndsWhereItBegins() {
        // Given
        change("pause").then().statusCode(200);

        // When
        deliver(hold).then().statusCode(201);

        // Then
        read().then().body("status", equalTo("ON_HOLD")).body("suspension.cause", equalTo("SYMPTOM"));
        assertThat(suspensions()).containsExactly("PAUSED 2026-10-26 2026-10-26", "ON_HOLD 2026-10-25 null");
    }

    @Test
    void whatIsOnHoldAlreadyStaysOnOneHoldAndTheOtherIsLetGo() {
        // Given
        change("hold").then().statusCode(200);

        // When
        deliver(hold).then().statusCode(201);

        // Then
        read().then().body("status", equalTo("ON_HOLD")).body("suspension.cause", equalTo("CLINICIAN"));
        assertThat(told(hold, 1).get(0).getString("until")).isEqualTo("2026-10-25");
        change("resume").then().statusCode(200).body("status", equalTo("ACTIVE"));
        deliver(hold).then().statusCode(204);
        read().then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void aSymptomOfWhichWhoeverResumedDidNotKnowHoldsAgain() {
        // Given
        deliver(hold).then().statusCode(201);
        change("resume").then().statusCode(200);

        // When
        deliver(UUID.randomUUID()).then().statusCode(201);

        // Then
        read().then().body("status", equalTo("ON_HOLD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "completion"})
    void whatHasEndedIsAcknowledgedAndStaysEnded(String end) {
        // Given
        String ended = change(end).then().statusCode(200).extract().path("status");

        // When
        deliver(hold).then().statusCode(204);

        // Then
        read().then().body("status", equalTo(ended));
    }

    @Test
    void whatIsNotThereOrNotThisClinicsIsNotFound() {
        // Given
        UUID draft = Orders.draft(therapist, patient, catalog.publish("Bridge"));
        JsonObject body = AdherenceNews.hold(clinic, patient, hold);

        // Then
        AdherenceNews.deliverHold(UUID.randomUUID(), hold, body).then().statusCode(404);
        AdherenceNews.deliverHold(draft, hold, body).then().statusCode(404);
        AdherenceNews.deliverHold(prescription, hold, AdherenceNews.hold(UUID.randomUUID(), patient, hold))
                .then()
                .statusCode(404);
        read().then().body("status", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @CsvSource({
        "clinicId, , clinicId",
        "patientId, , patientId",
        "holdId, , holdId",
        "holdId, 00000000-0000-0000-0000-000000000000, holdId",
        "cause, , cause",
        "cause, CLINICIAN, cause",
        "from, , from",
        "from, 1999-12-31, from",
        "from, +999999-12-31, from",
    })
    void whatCannotBeAcceptedIsNamed(String field, String value, String named) {
        // Given
        JsonObject body = AdherenceNews.hold(clinic, patient, hold).put(field, value);

        // Then
        AdherenceNews.deliverHold(prescription, hold, body)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update prescription set status = 'STOPPED'",
                "update suspension set until_date = null",
                "insert into suspension (patient_id, prescription_id, suspension_id, clinic_id, kind, cause, from_date,"
                        + " paused_at, paused_by, pause_reason) select patient_id, prescription_id, gen_random_uuid(),"
                        + " clinic_id, 'ON_HOLD', 'CLINICIAN', '2026-10-25', now(), 'x', 'x' from prescription",
            })
    void itsRoleDoesNothingButHoldForASymptom(String statement) {
        // Given
        change("pause").then().statusCode(200);

        // Then
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    database.createNativeQuery("select set_config('rehab.clinic_id', ?1, true),"
                                    + " set_config('rehab.role', 'adherence-delivery', true)")
                            .setParameter(1, clinic.toString())
                            .getResultList();
                    database.createNativeQuery(statement).executeUpdate();
                }))
                .rootCause()
                .message()
                .contains("row-level security");
    }

    private Response deliver(UUID id) {
        return AdherenceNews.deliverHold(prescription, id, AdherenceNews.hold(clinic, patient, id));
    }

    private Response read() {
        return therapist.asks().when().get(ONE, patient, prescription);
    }

    private Response change(String what) {
        return therapist.sends("{\"reason\":\"As agreed\"}").when().post(ONE + "/" + what, patient, prescription);
    }

    private List<String> suspensions() {
        return rows.texts("select kind || ' ' || from_date || ' ' || coalesce(until_date::text, 'null') from suspension"
                + " where prescription_id = '" + prescription + "' order by paused_at");
    }

    private List<JsonObject> told(UUID suspension, int atLeast) {
        await().atMost(PATIENCE).until(() -> arrived(suspension).size() >= atLeast);
        return arrived(suspension);
    }

    private List<JsonObject> arrived(UUID suspension) {
        return adherence.about(patient).stream()
                .distinct()
                .filter(delivery -> delivery.path().endsWith("/suspensions/" + Objects.toString(suspension)))
                .map(Delivery::body)
                .toList();
    }
}
