package rehab.prescription.burden;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

@QuarkusTest
class BurdenEstimateTest extends ServiceTest {
    private static final Person THERAPIST = Person.therapist(UUID.randomUUID());

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
