package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.FakeAdherence.Delivery;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Holding, resuming and ending, from the request to what adherence-service is told and what a day shows later. */
@QuarkusTest
class TransitionsTest extends ServiceTest {
    private static final String ONE = "/patients/{p}/prescriptions/{id}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();

    @Inject
    PastTheirEnd past;

    @Inject
    Superuser rows;

    @BeforeEach
    void registerAPatient() {
        clock.moveTo(Instant.parse("2026-10-25T10:00:00Z"));
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
    }

    @Test
    void aHoldTakesTodayOutAndItsEndPutsTodayBack() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);

        // When
        Response held = change(prescription, "hold", "Dizzy");
        Response dayOnHold = asOf(prescription, "2026-10-25");
        clock.moveTo(Instant.parse("2026-10-27T10:00:00Z"));
        Response resumed = change(prescription, "resume", "Well again");

        // Then
        held.then()
                .statusCode(200)
                .body("status", equalTo("ON_HOLD"))
                .body("suspension.kind", equalTo("ON_HOLD"))
                .body("suspension.cause", equalTo("CLINICIAN"))
                .body("suspension.from", equalTo("2026-10-25"))
                .body("suspension.reason", equalTo("Dizzy"));
        dayOnHold.then().body("status", equalTo("ON_HOLD")).body("version.version", equalTo(1));
        resumed.then().statusCode(200).body("status", equalTo("ACTIVE")).body("$", not(hasKey("suspension")));
        asOf(prescription, "2026-10-26").then().body("status", equalTo("ON_HOLD"));
        asOf(prescription, "2026-10-27")
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("$", not(hasKey("suspension")));
        List<JsonObject> told = told(prescription, "/suspensions/", 2);
        assertThat(told.get(0).getString("cause")).isEqualTo("CLINICIAN");
        assertThat(told.get(0).containsKey("until")).isFalse();
        assertThat(told.get(1).getString("until")).isEqualTo("2026-10-27");
    }

    @Test
    void aPauseEndsWhereAHoldBegins() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        change(prescription, "pause", "Holiday").then().statusCode(200);
        clock.moveTo(Instant.parse("2026-10-28T10:00:00Z"));

        // When
        change(prescription, "hold", "Fell").then().statusCode(200).body("suspension.kind", equalTo("ON_HOLD"));

        // Then
        asOf(prescription, "2026-10-25").then().body("status", equalTo("ACTIVE"));
        asOf(prescription, "2026-10-27").then().body("status", equalTo("PAUSED"));
        asOf(prescription, "2026-10-28").then().body("status", equalTo("ON_HOLD"));
        List<JsonObject> told = told(prescription, "/suspensions/", 3);
        assertThat(told.get(1).getString("until")).isEqualTo("2026-10-28");
        assertThat(told.get(2).getString("from")).isEqualTo("2026-10-28");
    }

    @Test
    void aStopIsForGoodAndTakesTodayOut() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        clock.moveTo(Instant.parse("2026-10-28T10:00:00Z"));
        change(prescription, "hold", "Fell").then().statusCode(200);

        // When
        Response stopped = change(prescription, "stop", "Broken wrist");

        // Then
        stopped.then()
                .statusCode(200)
                .body("status", equalTo("STOPPED"))
                .body("end.lastDay", equalTo("2026-10-27"))
                .body("end.reason", equalTo("Broken wrist"))
                .body("$", not(hasKey("suspension")));
        assertThat(told(prescription, "/end", 1).get(0))
                .isEqualTo(new JsonObject()
                        .put("clinicId", clinic.toString())
                        .put("patientId", patient.toString())
                        .put("prescriptionId", prescription.toString())
                        .put("status", "STOPPED")
                        .put("lastDay", "2026-10-27"));
        asOf(prescription, "2026-10-27").then().body("status", equalTo("ACTIVE"));
        asOf(prescription, "2026-10-28").then().body("status", equalTo("STOPPED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "hold", "resume", "stop", "completion"})
    void nothingIsDoneToWhatHasEnded(String what) {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        change(prescription, "stop", "Moved away").then().statusCode(200);

        // When
        Response refused = change(prescription, what, "Again");

        // Then
        refused.then().statusCode(409).body("type", equalTo("urn:rehab:problem:prescription-ended"));
    }

    @Test
    void whatHasEndedIsNotRevised() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        change(prescription, "completion", "Goal reached").then().statusCode(200);

        // When
        Response refused = therapist
                .sends(Orders.prescription(plank).encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .put(ONE + "/draft", patient, prescription);

        // Then
        refused.then().statusCode(409).body("type", equalTo("urn:rehab:problem:prescription-ended"));
    }

    @Test
    void aCompletionNeedsNoReasonAndLetsTodayCount() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);

        // When
        Response completed = therapist.sends("{}").when().post(ONE + "/completion", patient, prescription);

        // Then
        completed
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("end.lastDay", equalTo("2026-10-25"))
                .body("end", not(hasKey("reason")));
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String key = UUID.randomUUID().toString();

        // When
        Response first = change(prescription, "hold", "Dizzy", key);
        Response second = change(prescription, "hold", "Dizzy", key);
        Response other = change(prescription, "hold", "Fell", key);
        Response again = change(prescription, "hold", "Dizzy");

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        other.then().statusCode(422);
        again.then().statusCode(409).body("type", equalTo("urn:rehab:problem:on-hold-already"));
    }

    @Test
    void thePatientSeesThatItIsOnHoldAndNotTheReason() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        change(prescription, "hold", "Suspicion of a fracture").then().statusCode(200);

        // When
        Response seen = Person.patient(clinic, patient).asks().when().get(ONE, patient, prescription);

        // Then
        seen.then()
                .statusCode(200)
                .body("status", equalTo("ON_HOLD"))
                .body("suspension.kind", equalTo("ON_HOLD"))
                .body("suspension", not(hasKey("reason")));
    }

    @Test
    void whatIsPastItsLastDayIsCompletedByItself() {
        // Given
        UUID ending = activeUntil("2026-10-26");
        UUID going = activeUntil("2026-10-27");

        // When
        clock.moveTo(Instant.parse("2026-10-26T22:59:00Z")); // 23:59 in Madrid
        past.complete();
        String before = status(ending);
        clock.moveTo(Instant.parse("2026-10-26T23:00:00Z"));
        past.complete();
        past.complete();

        // Then
        assertThat(before).isEqualTo("ACTIVE");
        assertThat(status(ending)).isEqualTo("COMPLETED");
        assertThat(status(going)).isEqualTo("ACTIVE");
        assertThat(told(ending, "/end", 1).get(0).getString("lastDay")).isEqualTo("2026-10-26");
        assertThat(rows.texts("select ended_by from prescription_end where prescription_id = '" + ending + "'"))
                .containsExactly("prescription-service");
        asOf(ending, "2026-10-26").then().body("status", equalTo("ACTIVE"));
        asOf(ending, "2026-10-27").then().body("status", equalTo("COMPLETED"));
    }

    @Test
    void aDayBeforeItBeganOrCountedShowsNothingOrdered() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);
        Orders.activate(therapist, patient, prescription, new JsonObject().put("effectiveFrom", "2026-10-28"))
                .then()
                .statusCode(201);

        // Then
        asOf(prescription, "2026-10-24").then().statusCode(404);
        asOf(prescription, "2026-10-27").then().body("status", equalTo("DRAFT")).body("$", not(hasKey("version")));
        asOf(prescription, "2026-10-28")
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("version.version", equalTo(1));
        asOf(prescription, "1999-10-28").then().statusCode(400).body("errors[0].field", equalTo("on"));
        asOf(prescription, "yesterday").then().statusCode(400);
    }

    private UUID activeUntil(String day) {
        JsonObject content = Orders.prescription(plank).put("until", day);
        UUID prescription = UUID.fromString(therapist
                .sends(content.encode())
                .when()
                .post("/patients/{p}/prescriptions", patient)
                .jsonPath()
                .getString("id"));
        Orders.activate(therapist, patient, prescription, new JsonObject())
                .then()
                .statusCode(201)
                .body("until", equalTo(day));
        return prescription;
    }

    private String status(UUID prescription) {
        return therapist
                .asks()
                .when()
                .get(ONE, patient, prescription)
                .jsonPath()
                .getString("status");
    }

    private Response asOf(UUID prescription, String day) {
        return therapist.asks().queryParam("on", day).when().get(ONE + "/as-of", patient, prescription);
    }

    private Response change(UUID prescription, String what, String reason) {
        return change(prescription, what, reason, UUID.randomUUID().toString());
    }

    private Response change(UUID prescription, String what, String reason, String key) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(new JsonObject().put("reason", reason).encode())
                .when()
                .post(ONE + "/" + what, patient, prescription);
    }

    /** What has been told about it at an address like this, in the order in which it arrived first. */
    private List<JsonObject> told(UUID prescription, String address, int atLeast) {
        await().atMost(PATIENCE).until(() -> arrived(prescription, address).size() >= atLeast);
        return arrived(prescription, address);
    }

    private List<JsonObject> arrived(UUID prescription, String address) {
        return adherence.about(patient).stream()
                .distinct()
                .filter(delivery -> delivery.path().contains(prescription + address))
                .map(Delivery::body)
                .toList();
    }
}
