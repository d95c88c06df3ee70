package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** From a draft to versions, as a therapist and the patient meet it. */
@QuarkusTest
class PrescribingTest extends ServiceTest {
    private static final String ONE = "/patients/{p}/prescriptions/{id}";
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID row = UUID.randomUUID();

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        row = catalog.publish("Row");
    }

    @Test
    void aDraftPinsWhatTheCatalogHasAndAsksWithTheTherapistsOwnToken() {
        // When
        Response drafted = therapist
                .sends(Orders.prescription(plank, row).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);

        // Then
        drafted.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("$", not(hasKey("currentVersion")))
                .body("draft.version", equalTo(1))
                .body("draft.painRule", equalTo("STOP_ON_PAIN"))
                .body("draft.safetyNote", equalTo("Stop when it hurts 🙂"))
                .body("draft.routines[0].lines.exerciseName", contains("Plank", "Row"))
                .body("draft.routines[0].lines.exerciseRevision", contains(1, 1));
        assertThat(drafted.header("Location"))
                .endsWith("/patients/" + patient + "/prescriptions/"
                        + drafted.jsonPath().getString("id"));
        assertThat(drafted.header("ETag")).isNotBlank();
        assertThat(catalog.tokens()).contains("Bearer " + therapist.token());
    }

    @Test
    void activationMakesVersionOneFromThePatientsToday() {
        // Given
        clock.moveTo(Instant.parse("2026-10-25T22:30:00Z"));
        UUID prescription = Orders.draft(therapist, patient, plank);

        // When
        Response activated = Orders.activate(therapist, patient, prescription, new JsonObject());

        // Then
        activated
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("status", equalTo("ACTIVE"))
                .body("effectiveFrom", equalTo("2026-10-25"))
                .body("author", equalTo(therapist.subject()))
                .body("authorName", equalTo("Name of " + therapist.subject()))
                .body("$", not(hasKey("reason")))
                .body("routines[0].lines[0].steps[0].text", equalTo("Step of Plank"))
                .body("routines[0].lines[0].cautions", contains("Slowly"))
                .body("routines[0].lines[0].dose.amount.max", equalTo(12))
                .body("routines[0].schedule.kind", equalTo("PER_DAY"));
        assertThat(activated.header("Location")).endsWith("/versions/1");
    }

    @Test
    void aChangeMakesVersionTwoAndLeavesVersionOneAsItWas() {
        // Given
        clock.moveTo(Instant.parse("2026-10-25T23:30:00Z"));
        UUID prescription = Orders.active(therapist, patient, plank);
        String before = version(prescription, 1);
        catalog.revise(plank, 2, "Better plank");
        revise(prescription, Orders.prescription(plank, row).put("title", "Stronger"))
                .then()
                .statusCode(200)
                .body("draft.version", equalTo(2))
                .body("version.title", equalTo("Upper back"));

        // When
        Response activated =
                Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "It got easy"));

        // Then
        activated
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("effectiveFrom", equalTo("2026-10-27"))
                .body("reason", equalTo("It got easy"))
                .body("routines[0].lines.exerciseName", contains("Better plank", "Row"));
        assertThat(version(prescription, 1)).isEqualTo(before);
        therapist
                .asks()
                .when()
                .get(ONE + "/versions", patient, prescription)
                .then()
                .body("items.version", contains(1, 2))
                .body("items.reason", contains(nullValue(), equalTo("It got easy")));
        therapist
                .asks()
                .when()
                .get(ONE, patient, prescription)
                .then()
                .body("currentVersion", equalTo(2))
                .body("$", not(hasKey("draft")));
    }

    @Test
    void aLineThatIsSentBackStaysTheSameLineAtItsPinnedRevision() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        JsonObject line = new JsonObject(version(prescription, 1))
                .getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0);
        catalog.withdraw(plank, 2, "Withdrawn plank");
        JsonObject wanted = Orders.prescription(plank);
        lines(wanted).getJsonObject(0).put("lineId", line.getString("lineId"));
        revise(prescription, wanted).then().statusCode(200);

        // When
        Response activated =
                Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "Only the note"));

        // Then
        activated
                .then()
                .statusCode(201)
                .body("routines[0].lines[0].lineId", equalTo(line.getString("lineId")))
                .body("routines[0].lines[0].exerciseRevision", equalTo(1))
                .body("routines[0].lines[0].steps[0].text", equalTo("Step of Plank"));
    }

    @Test
    void whatCannotBePrescribedIsNamedByItsPlace() {
        // Given
        UUID biceps = catalog.draft("Biceps stretch");
        UUID unknown = UUID.randomUUID();

        // When
        Response refused = therapist
                .sends(Orders.prescription(plank, biceps).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);
        Response neverHeardOf = therapist
                .sends(Orders.prescription(unknown).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);

        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:exercise-not-assignable"))
                .body("errors.field", contains("routines[0].lines[1].exerciseId"));
        neverHeardOf
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:unknown-exercise"))
                .body("errors.field", contains("routines[0].lines[0].exerciseId"));
        therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions", patient)
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsWithdrawnBeforeActivationIsNotActivated() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);
        catalog.withdraw(plank, 1, "Plank");

        // When
        Response refused = Orders.activate(therapist, patient, prescription, new JsonObject());

        // Then
        refused.then()
                .statusCode(422)
                .body("errors.field", contains("routines[0].lines[0].exerciseId"))
                .body("errors.code", contains("EXERCISE_NOT_ASSIGNABLE"));
    }

    @Test
    void refusesWhatThePolicyRefusesNamingTheField() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "again"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:no-draft"));
        revise(prescription, Orders.prescription(row)).then().statusCode(200);

        // When
        Response refused =
                Orders.activate(therapist, patient, prescription, new JsonObject().put("effectiveFrom", "2020-01-01"));

        // Then
        refused.then().statusCode(400).body("errors.field", contains("reason", "effectiveFrom"));
    }

    @Test
    void aChangeOfAStateThatWasNotSeenIsRefused() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);
        String seen = Orders.etag(therapist, patient, prescription);
        revise(prescription, Orders.prescription(row)).then().statusCode(200);
        String body = Orders.prescription(plank).encode();

        // When
        Response stale =
                therapist.sends(body).header("If-Match", seen).when().put(ONE + "/draft", patient, prescription);
        Response blind = therapist.sends(body).when().put(ONE + "/draft", patient, prescription);
        Response staleActivation =
                therapist.sends("{}").header("If-Match", seen).when().post(ONE + "/activation", patient, prescription);

        // Then
        stale.then().statusCode(412).body("errors.field", hasItem("If-Match"));
        blind.then().statusCode(428).body("errors.field", hasItem("If-Match"));
        staleActivation.then().statusCode(412);
    }

    @Test
    void ofActivationsAtOnceOneMakesTheVersion() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        revise(prescription, Orders.prescription(row)).then().statusCode(200);
        String etag = Orders.etag(therapist, patient, prescription);

        // When
        List<Response> answers = atOnce(10, () -> therapist
                .sends("{\"reason\":\"progress\"}")
                .header("If-Match", etag)
                .when()
                .post(ONE + "/activation", patient, prescription));

        // Then
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 412);
        therapist
                .asks()
                .when()
                .get(ONE + "/versions", patient, prescription)
                .then()
                .body("items.version", contains(1, 2));
    }

    @Test
    void aRepeatedActivationIsAnsweredTheSameEvenAtOnce() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);
        String etag = Orders.etag(therapist, patient, prescription);
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = atOnce(10, () -> therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .body("{}")
                .when()
                .post(ONE + "/activation", patient, prescription));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
    }

    @Test
    void aRepeatedActivationIsAnsweredTheSameAlsoByWhoHasReadTheNewState() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);
        String key = UUID.randomUUID().toString();
        Response first = activate(prescription, key, "{}");

        // When
        Response again = activate(prescription, key, "{}");

        // Then
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        activate(prescription, key, "{\"reason\":\"another\"}").then().statusCode(422);
    }

    @Test
    void aRepeatedCreationIsAnsweredTheSameWithoutAskingTheCatalog() {
        // Given
        String key = UUID.randomUUID().toString();
        JsonObject body = Orders.prescription(plank);
        Response first = create(key, body);
        catalog.withdraw(plank, 1, "Plank");

        // When
        Response again = create(key, body);

        // Then
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        create(key, body.put("title", "Another")).then().statusCode(422);
    }

    @Test
    void thePatientReadsWhatWasActivatedAndNeverTheDraft() {
        // Given
        Person ana = Person.patient(clinic, patient);
        UUID secret = Orders.draft(therapist, patient, plank);
        UUID prescription = Orders.active(therapist, patient, plank);
        revise(prescription, Orders.prescription(row).put("title", "Not yet"))
                .then()
                .statusCode(200);

        // When
        Response list = ana.asks().when().get("/patients/{p}/prescriptions", patient);
        Response one = ana.asks().when().get(ONE, patient, prescription);

        // Then
        list.then()
                .statusCode(200)
                .body("items.id", contains(prescription.toString()))
                .body("items.title", contains("Upper back"))
                .body("items.hasDraft", contains(false))
                .body("items.routines", contains(1));
        one.then()
                .statusCode(200)
                .body("version.routines[0].lines[0].exerciseName", equalTo("Plank"))
                .body("$", not(hasKey("draft")));
        ana.asks().when().get(ONE, patient, secret).then().statusCode(404);
        ana.asks().when().get(ONE + "/versions/1", patient, prescription).then().statusCode(200);
        ana.asks().when().get(ONE + "/versions/2", patient, prescription).then().statusCode(404);
    }

    @Test
    void anUnchangedPrescriptionNeedNotBeSentAgain() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String etag = Orders.etag(therapist, patient, prescription);

        // When
        Response again = therapist.asks().header("If-None-Match", etag).when().get(ONE, patient, prescription);

        // Then
        again.then().statusCode(304).header("ETag", equalTo(etag));
    }

    @Test
    void pausesAndResumesFromThePatientsNextDay() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);

        // When
        Response paused = suspend(prescription, "pause", "Holiday");

        // Then
        paused.then().statusCode(200).body("status", equalTo("PAUSED"));
        suspend(prescription, "pause", "Again")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:not-active"));
        suspend(prescription, "resume", "Back").then().statusCode(200).body("status", equalTo("ACTIVE"));
        suspend(prescription, "resume", "Again")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:not-suspended"));
        suspend(prescription, "pause", "Second time").then().statusCode(200);
    }

    @Test
    void aDraftCannotBePaused() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);

        // When
        Response refused = suspend(prescription, "pause", "Holiday");

        // Then
        refused.then().statusCode(409).body("type", equalTo("urn:rehab:problem:not-active"));
    }

    @Test
    void theListCountsActivePrescriptions() {
        // Given
        Orders.draft(therapist, patient, plank);
        Orders.active(therapist, patient, plank);
        UUID paused = Orders.active(therapist, patient, row);
        suspend(paused, "pause", "Holiday");

        // When
        Response list = therapist.asks().when().get("/patients");

        // Then
        list.then().body("items.name", contains("Ana")).body("items.activePrescriptions", contains(1));
    }

    private Response activate(UUID prescription, String key, String body) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .body(body)
                .when()
                .post(ONE + "/activation", patient, prescription);
    }

    private Response create(String key, JsonObject body) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body.encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);
    }

    private Response revise(UUID prescription, JsonObject content) {
        return therapist
                .sends(content.encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .put(ONE + "/draft", patient, prescription);
    }

    private Response suspend(UUID prescription, String what, String reason) {
        return therapist
                .sends(new JsonObject().put("reason", reason).encode())
                .when()
                .post(ONE + "/" + what, patient, prescription);
    }

    private String version(UUID prescription, int number) {
        return therapist
                .asks()
                .when()
                .get(ONE + "/versions/" + number, patient, prescription)
                .asString();
    }

    private static io.vertx.core.json.JsonArray lines(JsonObject content) {
        return content.getJsonArray("routines").getJsonObject(0).getJsonArray("lines");
    }

    private static List<Response> atOnce(int times, java.util.function.Supplier<Response> request) {
        List<CompletableFuture<Response>> sent = Stream.generate(() -> CompletableFuture.supplyAsync(request))
                .limit(times)
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }
}
