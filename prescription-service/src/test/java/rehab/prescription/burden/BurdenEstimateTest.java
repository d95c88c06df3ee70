package rehab.prescription.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

@QuarkusTest
class BurdenEstimateTest extends ServiceTest {
    private static final UUID CLINIC = UUID.randomUUID();
    private static final Person THERAPIST = Person.therapist(CLINIC);

    @Test
    void whatIsBeingPutTogetherIsEstimated() {
        // Given: 2 to 3 sets of 8 to 12 on each side with 60 s of rest, four times a day
        JsonObject question = new JsonObject()
                .put("routines", Orders.prescription(UUID.randomUUID()).getJsonArray("routines"));

        // When
        var answer = THERAPIST
                .asks()
                .contentType("application/json")
                .body(question.encode())
                .post("/burden-estimates");

        // Then: once 188 to 408 s
        answer.then()
                .statusCode(200)
                .body("routineMinutes", hasSize(1))
                .body("routineMinutes[0].min", equalTo(4))
                .body("routineMinutes[0].max", equalTo(7))
                .body("minutesPerDay.min", equalTo(13))
                .body("minutesPerDay.max", equalTo(28))
                .body("minutesPerWeek.max", equalTo(191))
                .body("exercisesPerDay", equalTo(1))
                .body("warnings", hasSize(1))
                .body("warnings[0].kind", equalTo("MINUTES_PER_WEEK"));
    }

    @Test
    void whatIsOrderedAndDraftedSaysItsBurden() {
        // Given: version 1 with one exercise, the draft of version 2 with two
        UUID plank = catalog.publish("Plank");
        UUID patient = Orders.register(THERAPIST, "Ana");
        UUID prescription = Orders.active(THERAPIST, patient, plank);
        THERAPIST
                .sends(Orders.prescription(plank, catalog.publish("Bridge")).encode())
                .header("If-Match", Orders.etag(THERAPIST, patient, prescription))
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription)
                .then()
                .statusCode(200)
                .body("draft.burden.exercisesPerDay", equalTo(2));
        String one = "/patients/{p}/prescriptions/{id}";

        // When
        Response toTherapist = THERAPIST.asks().get(one, patient, prescription);
        Response toPatient = Person.patient(CLINIC, patient).asks().get(one, patient, prescription);
        Response version = Person.patient(CLINIC, patient).asks().get(one + "/versions/1", patient, prescription);
        Response asOf = THERAPIST.asks().get(one + "/as-of", patient, prescription);

        // Then
        for (Response answer : List.of(toTherapist, toPatient, asOf)) {
            answer.then()
                    .statusCode(200)
                    .body("version.burden.minutesPerDay.min", equalTo(13))
                    .body("version.burden.minutesPerDay.max", equalTo(28))
                    .body("version.burden.exercisesPerDay", equalTo(1))
                    .body("version.burden.warnings.kind", contains("MINUTES_PER_WEEK"));
        }
        version.then().statusCode(200).body("burden.minutesPerDay.max", equalTo(28));
        toTherapist.then().body("draft.burden.minutesPerDay.max", equalTo(56));
        toPatient.then().body("draft", nullValue());
    }

    @Test
    void anActivationSaysItsBurdenEachTimeItIsSent() {
        // Given
        UUID patient = Orders.register(THERAPIST, "Ana");
        UUID prescription = Orders.draft(THERAPIST, patient, catalog.publish("Plank"));
        String etag = Orders.etag(THERAPIST, patient, prescription);
        String key = UUID.randomUUID().toString();
        Supplier<Response> activation = () -> THERAPIST
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .body("{}")
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription);

        // When
        Response first = activation.get();
        Response again = activation.get();

        // Then
        first.then().statusCode(201).body("burden.minutesPerDay.max", equalTo(28));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void aDoseThatIsNoDoseIsNamed() {
        // Given
        JsonObject question = new JsonObject()
                .put("routines", Orders.prescription(UUID.randomUUID()).getJsonArray("routines"));
        question.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .getJsonObject("dose")
                .put("sets", Orders.range(3, 2));

        // When
        var answer = THERAPIST
                .asks()
                .contentType("application/json")
                .body(question.encode())
                .post("/burden-estimates");

        // Then
        answer.then().statusCode(400).body("errors.field", hasItem("routines[0].lines[0].dose.sets.min"));
    }

    @Test
    void nothingCannotBeEstimated() {
        // When
        var answer = THERAPIST
                .asks()
                .contentType("application/json")
                .body(new JsonObject().put("routines", new JsonArray()).encode())
                .post("/burden-estimates");

        // Then
        answer.then().statusCode(400).body("errors.field", hasItem("routines"));
    }
}
