package rehab.prescription.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;
import rehab.prescription.support.TemplateOrders;

/** From a template to a patient and back. */
@QuarkusTest
class TemplateUseTest extends ServiceTest {
    private static final String IN_TRANSACTION =
            "select query from pg_stat_activity where state like 'idle in transaction%'";

    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);

    @Inject
    Superuser superuser;

    @Test
    void aTemplateBecomesADraftWithThePresentRevisionsAndTheLongestPeriod() {
        // Given
        clock.moveTo(Instant.parse("2026-11-20T23:30:00Z")); // in Madrid it is the 21st
        UUID plank = catalog.publish("Plank");
        String template = TemplateOrders.begun(therapist, "CLINIC", TemplateOrders.content("Posture", plank));
        catalog.revise(plank, 2, "Plank, newly described");
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Response applied = TemplateOrders.apply(therapist, patient, template);

        // Then
        applied.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("prescription.status", equalTo("DRAFT"))
                .body("prescription.version", nullValue())
                .body("prescription.draft.title", equalTo("Posture"))
                .body("prescription.draft.until", equalTo("2027-03-12"))
                .body("prescription.draft.routines[0].schedule.kind", equalTo("PER_WEEK"))
                .body("prescription.draft.routines[0].lines[0].exerciseRevision", equalTo(2))
                .body("prescription.draft.routines[0].lines[0].exerciseName", equalTo("Plank, newly described"))
                .body("prescription.draft.routines[0].lines[0].dose.amount.max", equalTo(12));
        therapist.asks().get(applied.header("Location")).then().statusCode(200).header("ETag", applied.header("ETag"));
        String prescription = applied.jsonPath().getString("prescription.id");
        assertThat(superuser.texts("select template_id || ' ' || template_version from applied_template"
                        + " where prescription_id = '" + prescription + "'"))
                .containsExactly(template + " 1");
    }

    @Test
    void theSameRequestAgainBeginsNoSecondPrescriptionEvenIfTheTemplateHasMovedOn() {
        // Given
        String template = begun("Posture");
        UUID patient = Orders.register(therapist, "Ana");
        String key = UUID.randomUUID().toString();
        String first = apply(key, patient, template).jsonPath().getString("prescription.id");
        therapist
                .sends(TemplateOrders.content("Changed", catalog.publish("Plank"))
                        .encode())
                .header("If-Match", TemplateOrders.etag(therapist, template))
                .put("/templates/{id}", template)
                .then()
                .statusCode(200);

        // When
        Response again = apply(key, patient, template);

        // Then
        again.then().statusCode(201).body("prescription.id", equalTo(first));
        therapist.asks().get("/patients/{p}/prescriptions", patient).then().body("items", hasSize(1));
    }

    @Test
    void whatTheSafetyCheckFindsComesWithTheDraft() {
        // Given: a patient for whom a rule warns of the exercise
        UUID plank = catalog.publish("Plank");
        String template = TemplateOrders.begun(therapist, "CLINIC", TemplateOrders.content("Posture", plank));
        UUID patient = Orders.register(therapist, "Ana");
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));

        // When
        Response applied = TemplateOrders.apply(therapist, patient, template);

        // Then
        applied.then()
                .statusCode(201)
                .body("check.state", equalTo("OPEN"))
                .body("check.findings", hasSize(1))
                .body("check.findings[0].line", equalTo(0))
                .body("check.findings[0].state", equalTo("OPEN"));
        Response read = Safety.check(therapist, patient, id(applied), "draft");
        JsonObject check = new JsonObject(applied.asString()).getJsonObject("check");
        assertThat(check.getJsonArray("findings")).isEqualTo(new JsonObject(read.asString()).getJsonArray("findings"));
    }

    @Test
    void withoutConditionsTheDraftIsClear() {
        // Given
        String template = begun("Posture");
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Response applied = TemplateOrders.apply(therapist, patient, template);

        // Then
        applied.then().statusCode(201).body("check.state", equalTo("CLEAR")).body("check.findings", hasSize(0));
    }

    @Test
    void aCatalogThatCannotJudgeLeavesTheDraftUncheckedAndNeverClear() {
        // Given
        String template = begun("Posture");
        UUID patient = Orders.register(therapist, "Ana");
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().refuseWith(503);

        // When
        Response applied = TemplateOrders.apply(therapist, patient, template);

        // Then
        applied.then()
                .statusCode(201)
                .body("check.state", equalTo("NOT_CHECKED"))
                .body("check.unchecked.reason", hasItem("CATALOG_AWAY"));
        therapist.asks().get("/patients/{p}/prescriptions", patient).then().body("items", hasSize(1));
    }

    @Test
    void noConnectionIsHeldWhileTheCatalogJudges() {
        // Given
        UUID plank = catalog.publish("Plank");
        String template = TemplateOrders.begun(therapist, "CLINIC", TemplateOrders.content("Posture", plank));
        UUID patient = Orders.register(therapist, "Ana");
        Conditions.has(therapist, patient, "WRIST_PAIN");
        AtomicBoolean isIdle = new AtomicBoolean();
        catalog.rules().duringNextCheckOf(plank, () -> {
            await().atMost(Duration.ofSeconds(1)).until(() -> superuser.texts(IN_TRANSACTION), List::isEmpty);
            isIdle.set(true);
        });

        // When
        Response applied = TemplateOrders.apply(therapist, patient, template);

        // Then
        applied.then().statusCode(201).body("check.state", equalTo("CLEAR"));
        assertThat(isIdle).isTrue();
    }

    @Test
    void theSameRequestAgainIsCheckedAgainEvenIfTheDraftHasBeenActivated() {
        // Given
        UUID plank = catalog.publish("Plank");
        String template = TemplateOrders.begun(therapist, "CLINIC", TemplateOrders.content("Posture", plank));
        UUID patient = Orders.register(therapist, "Ana");
        String key = UUID.randomUUID().toString();
        Response first = apply(key, patient, template);
        Orders.activate(therapist, patient, id(first), new JsonObject()).then().statusCode(201);
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Conditions.has(therapist, patient, "WRIST_PAIN");

        // When
        Response again = apply(key, patient, template);

        // Then
        first.then().statusCode(201).body("check.state", equalTo("CLEAR"));
        again.then().statusCode(201).body("check.state", equalTo("OPEN"));
        assertThat(new JsonObject(again.asString()).getJsonObject("prescription"))
                .isEqualTo(new JsonObject(first.asString()).getJsonObject("prescription"));
    }

    @Test
    void anEarlierVersionCanBeApplied() {
        // Given
        String template = begun("Posture");
        therapist
                .sends(TemplateOrders.content("Changed", catalog.publish("Plank"))
                        .encode())
                .header("If-Match", TemplateOrders.etag(therapist, template))
                .put("/templates/{id}", template)
                .then()
                .statusCode(200);
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Response applied = therapist
                .sends(new JsonObject()
                        .put("templateId", template)
                        .put("version", 1)
                        .encode())
                .post("/patients/{p}/prescriptions/from-template", patient);

        // Then
        applied.then().statusCode(201).body("prescription.draft.title", equalTo("Posture"));
    }

    @Test
    void whatIsTakenBackIsNotApplied() {
        // Given
        String template = begun("Posture");
        therapist
                .sends("{\"reason\":\"Old\"}")
                .post("/templates/{id}/retirement", template)
                .then()
                .statusCode(200);
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Response refused = TemplateOrders.apply(therapist, patient, template);

        // Then
        refused.then().statusCode(409).body("type", equalTo("urn:rehab:problem:template-retired"));
        therapist.asks().get("/patients/{p}/prescriptions", patient).then().body("items", hasSize(0));
    }

    @Test
    void anothersPersonalTemplateIsNotThere() {
        // Given
        String personal = TemplateOrders.begun(
                Person.therapist(clinic), "PERSONAL", TemplateOrders.content("Theirs", catalog.publish("Plank")));
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Response refused = TemplateOrders.apply(therapist, patient, personal);

        // Then
        refused.then().statusCode(404);
    }

    @Test
    void anExerciseWithdrawnMeanwhileIsNamed() {
        // Given
        UUID plank = catalog.publish("Plank");
        String template = TemplateOrders.begun(therapist, "CLINIC", TemplateOrders.content("Posture", plank));
        catalog.withdraw(plank, 1, "Plank");
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Response refused = TemplateOrders.apply(therapist, patient, template);

        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:exercise-not-assignable"))
                .body("errors.field", hasItem("routines[0].lines[0].exerciseId"));
    }

    @Test
    void aPrescriptionIsKeptWithoutWhatWasWrittenAboutOnePerson() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        UUID prescription = Orders.active(therapist, patient, catalog.publish("Plank"));

        // When
        Response kept = therapist
                .sends(TemplateOrders.kept("VERSION", "CLINIC").encode())
                .post("/patients/{p}/prescriptions/{id}/template", patient, prescription);

        // Then
        kept.then()
                .statusCode(201)
                .body("content.name", equalTo("Kept"))
                .body("content.safetyNote", equalTo("Stop when it hurts"))
                .body("content.routines[0].name", equalTo("Desk break"))
                .body("content.routines[0].lines[0].exerciseName", equalTo("Plank"))
                .body("content.routines[0].lines[0].dose.sets.max", equalTo(3))
                .body("content.routines[0].lines[0].safetyNote", nullValue());
    }

    @Test
    void theNotesOfADraftGoWithItWhenTheTherapistSaysSo() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        UUID prescription = Orders.draft(therapist, patient, catalog.publish("Plank"));

        // When
        Response kept = therapist
                .sends(TemplateOrders.kept("DRAFT", "PERSONAL")
                        .put("keepLineNotes", true)
                        .encode())
                .post("/patients/{p}/prescriptions/{id}/template", patient, prescription);

        // Then
        kept.then()
                .statusCode(201)
                .body("scope", equalTo("PERSONAL"))
                .body("content.routines.lines.flatten().safetyNote", contains("Stop at the first sting"));
    }

    @Test
    void whatIsNotThereCannotBeKept() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        UUID draft = Orders.draft(therapist, patient, catalog.publish("Plank"));

        // Then
        therapist
                .sends(TemplateOrders.kept("VERSION", "CLINIC").encode())
                .post("/patients/{p}/prescriptions/{id}/template", patient, draft)
                .then()
                .statusCode(404);
        therapist
                .sends(TemplateOrders.kept("VERSION", "CLINIC")
                        .put("version", 7)
                        .encode())
                .post("/patients/{p}/prescriptions/{id}/template", patient, draft)
                .then()
                .statusCode(404);
        therapist
                .sends(TemplateOrders.kept("DRAFT", "CLINIC").put("version", 1).encode())
                .post("/patients/{p}/prescriptions/{id}/template", patient, draft)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("version"));
    }

    private static UUID id(Response applied) {
        return UUID.fromString(applied.jsonPath().getString("prescription.id"));
    }

    private String begun(String name) {
        return TemplateOrders.begun(therapist, "CLINIC", TemplateOrders.content(name, catalog.publish("Plank")));
    }

    private Response apply(String key, UUID patient, String template) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(new JsonObject().put("templateId", template).encode())
                .post("/patients/{p}/prescriptions/from-template", patient);
    }
}
