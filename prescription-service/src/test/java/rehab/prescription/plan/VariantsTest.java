package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** What a line can say beside its exercise, from the draft through the version to what differs. */
@QuarkusTest
class VariantsTest extends ServiceTest {
    private static final String ONE = "/patients/{p}/prescriptions/{id}";
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
    }

    @Test
    void theStandardVariantIsPinnedAtOnceWithWhatItSays() {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);

        // When
        Response drafted = therapist.asks().when().get(ONE, patient, prescription);
        Response activated = Orders.activate(therapist, patient, prescription, new JsonObject());

        // Then
        drafted.then().body("draft.routines[0].lines[0].variant.code", equalTo("STANDARD"));
        activated
                .then()
                .statusCode(201)
                .body("routines[0].lines[0].variant.name", equalTo("As usual"))
                .body("routines[0].lines[0].hazards", contains("PRONE"))
                .body("routines[0].lines[0].feel", equalTo("In the belly"))
                .body("routines[0].lines[0].stopIf", equalTo("It stings"));
    }

    @Test
    void anotherVariantBringsItsOwnStepsAndCautions() {
        // Given
        UUID prescription = create(line(null, "HARDER"));

        // When
        Response activated = Orders.activate(therapist, patient, prescription, new JsonObject());

        // Then
        activated
                .then()
                .statusCode(201)
                .body("routines[0].lines[0].variant.code", equalTo("HARDER"))
                .body("routines[0].lines[0].steps.text", contains("Harder step of Plank"))
                .body("routines[0].lines[0].cautions", contains("Slowly", "Only without pain"));
    }

    @Test
    void anUnknownVariantIsRefusedByItsPlace() {
        // When
        Response refused = therapist
                .sends(content(line(null, "UPSIDE_DOWN")).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);

        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:unknown-variant"))
                .body("errors.field", contains("routines[0].lines[0].variant"));
    }

    @Test
    void anotherVariantOfAPinnedLineIsTheSameLineEvenWithTheCatalogAway() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String lineId = therapist
                .asks()
                .when()
                .get(ONE, patient, prescription)
                .jsonPath()
                .getString("version.routines[0].lines[0].lineId");
        String etag = Orders.etag(therapist, patient, prescription);
        catalog.become(Mode.AWAY);

        // When
        therapist
                .sends(content(line(lineId, "HARDER")).encode())
                .header("If-Match", etag)
                .when()
                .put(ONE + "/draft", patient, prescription)
                .then()
                .statusCode(200);
        Response differences = therapist
                .asks()
                .queryParam("to", "draft")
                .when()
                .get(ONE + "/versions/1/differences", patient, prescription);

        // Then
        differences
                .then()
                .statusCode(200)
                .body("changes.findAll { it.field == 'variant' }", hasSize(1))
                .body("changes.find { it.field == 'variant' }.kind", equalTo("LINE_CHANGED"))
                .body("changes.find { it.field == 'variant' }.lineId", equalTo(lineId))
                .body("changes.find { it.field == 'variant' }.before.code", equalTo("STANDARD"))
                .body("changes.find { it.field == 'variant' }.after.code", equalTo("HARDER"));
    }

    @Test
    void twelveExercisesAreOneQuestionToTheCatalog() {
        // Given
        UUID[] exercises = new UUID[12];
        for (int i = 0; i < exercises.length; i++) {
            exercises[i] = catalog.publish("Exercise " + i);
        }
        int before = lookups();

        // When
        UUID prescription = Orders.draft(therapist, patient, exercises);
        int afterDraft = lookups();
        Orders.activate(therapist, patient, prescription, new JsonObject())
                .then()
                .statusCode(201);

        // Then
        assertThat(afterDraft - before).isEqualTo(1);
        assertThat(lookups() - afterDraft).isEqualTo(1);
    }

    @Test
    void loadEffortLimitsAndProgressionAreKeptAsOrdered() {
        // Given
        JsonObject line = line(null, null)
                .put(
                        "progression",
                        new JsonObject()
                                .put("sessions", 3)
                                .put("maxPain", 2)
                                .put("maxEffort", 5)
                                .put("step", "LOAD_KG")
                                .put("by", 1));
        line.getJsonObject("dose").put("load", new JsonObject().put("kg", 2.5)).put("effort", Orders.range(4, 6));
        JsonObject content = content(line).put("painRule", "PAIN_MONITORING").put("until", "2199-12-31");
        UUID prescription = UUID.fromString(therapist
                .sends(content.encode())
                .when()
                .post("/patients/{p}/prescriptions", patient)
                .jsonPath()
                .getString("id"));

        // When
        Response activated = Orders.activate(therapist, patient, prescription, new JsonObject());

        // Then
        activated
                .then()
                .statusCode(201)
                .body("painLimits.goOnUpTo", equalTo(3))
                .body("painLimits.stopFrom", equalTo(6))
                .body("until", equalTo("2199-12-31"))
                .body("routines[0].lines[0].dose.load.kg", equalTo(2.5f))
                .body("routines[0].lines[0].dose.effort.max", equalTo(6))
                .body("routines[0].lines[0].progression.step", equalTo("LOAD_KG"));
    }

    @Test
    void aStepOfSomethingThatTheDoseHasNotIsNamed() {
        // Given: repetitions without a weight
        JsonObject rule = new JsonObject()
                .put("sessions", 3)
                .put("maxPain", 2)
                .put("maxEffort", 5)
                .put("step", "LOAD_KG")
                .put("by", 1);

        // When
        Response refused = therapist
                .sends(content(line(null, null), line(null, null).put("progression", rule))
                        .encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);

        // Then
        refused.then()
                .statusCode(400)
                .body("errors.field", contains("routines[0].lines[1].progression.step"))
                .body("errors.message", contains("needs a dose with a weight"));
    }

    @Test
    void whatIsOverBeforeItBeginsIsNotActivated() {
        // Given
        UUID prescription = UUID.fromString(therapist
                .sends(content(line(null, null)).put("until", "2020-01-01").encode())
                .when()
                .post("/patients/{p}/prescriptions", patient)
                .jsonPath()
                .getString("id"));

        // When
        Response refused = Orders.activate(therapist, patient, prescription, new JsonObject());

        // Then
        refused.then().statusCode(400).body("errors.code", contains("AfterUntil"));
    }

    @Test
    void aPatientComparesVersionsAndNoDraft() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        Person ana = Person.patient(clinic, patient);

        // Then
        ana.asks()
                .when()
                .get(ONE + "/versions/1/differences", patient, prescription)
                .then()
                .statusCode(200)
                .body("changes", hasSize(0));
        ana.asks()
                .queryParam("to", "draft")
                .when()
                .get(ONE + "/versions/1/differences", patient, prescription)
                .then()
                .statusCode(404);
        therapist
                .asks()
                .queryParam("to", "newest")
                .when()
                .get(ONE + "/versions/1/differences", patient, prescription)
                .then()
                .statusCode(400);
    }

    private int lookups() {
        return (int)
                catalog.requests().stream().filter("/exercises/lookups"::equals).count();
    }

    private UUID create(JsonObject line) {
        return UUID.fromString(therapist
                .sends(content(line).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient)
                .jsonPath()
                .getString("id"));
    }

    private JsonObject line(@Nullable String lineId, @Nullable String variant) {
        JsonObject line = Orders.line(plank);
        if (lineId != null) {
            line.put("lineId", lineId);
        }
        if (variant != null) {
            line.put("variant", variant);
        }
        return line;
    }

    private static JsonObject content(JsonObject... lines) {
        JsonObject content = Orders.prescription(UUID.randomUUID());
        content.getJsonArray("routines").getJsonObject(0).put("lines", new JsonArray(List.of(lines)));
        return content;
    }
}
