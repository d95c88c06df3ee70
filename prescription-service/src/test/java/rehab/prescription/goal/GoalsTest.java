package rehab.prescription.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class GoalsTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(therapist, "Ana");
    }

    @Test
    void aGoalIsSetInThePatientsOwnWords() {
        // When
        Response set = set(goal());

        // Then
        set.then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/goals/" + idOf(set)))
                .body("activity", equalTo("Reach the top shelf 🙂"))
                .body("baseline", equalTo(3))
                .body("target", equalTo(8))
                .body("status", equalTo("OPEN"))
                .body("author", equalTo(therapist.subject()));
        assertThat(set.header("ETag")).isEqualTo(set.jsonPath().getString("etag"));
        Person.patient(clinic, patient)
                .asks()
                .when()
                .get("/patients/{p}/goals", patient)
                .then()
                .statusCode(200)
                .body("items.id", contains(idOf(set)));
    }

    @Test
    void whatItSaidBeforeIsKept() {
        // Given
        Response set = set(goal());

        // When
        Response changed = change(set, state("ACHIEVED").put("baseline", 3));

        // Then
        changed.then().statusCode(200).body("status", equalTo("ACHIEVED")).body("target", nullValue());
        therapist
                .asks()
                .when()
                .get("/patients/{p}/goals/{g}", patient, idOf(set))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(changed.header("ETag")))
                .body("goal.status", equalTo("ACHIEVED"))
                .body("history.status", contains("OPEN", "ACHIEVED"))
                .body("history[0].target", equalTo(8));
    }

    @Test
    void openGoalsComeFirst() {
        // Given
        Response first = set(goal());
        Response second = set(goal().put("activity", "Sleep on the side"));
        change(first, state("DROPPED").put("reason", "No longer wanted")).then().statusCode(200);

        // When
        Response list = therapist.asks().when().get("/patients/{p}/goals", patient);

        // Then
        list.then().body("items.id", contains(idOf(second), idOf(first)));
    }

    @Test
    void theSameAgainChangesNothing() {
        // Given
        Response set = set(goal());
        JsonObject same = goal().put("status", "OPEN");

        // When
        Response changed = change(set, same);

        // Then
        changed.then().statusCode(200).body("etag", equalTo(set.header("ETag")));
    }

    @Test
    void aRepeatedRequestSetsOneGoal() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = set(key, goal());

        // When
        Response again = set(key, goal());

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        therapist.asks().when().get("/patients/{p}/goals", patient).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "baseline, 11",
        "baseline, -1",
        "target, 2",
        "target, 5.5",
        "due, '\"2020-01-01\"'",
        "due, '\"2099-01-01\"'",
        "activity, '\"\"'",
        "activity, null"
    })
    void whatCannotBeIsRefusedNamingTheField(String field, String value) {
        String body = goal().put(field, "@").encode().replace("\"@\"", value);
        therapist
                .sends(body)
                .when()
                .post("/patients/{p}/goals", patient)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void droppingNeedsAReason() {
        change(set(goal()), state("DROPPED")).then().statusCode(400).body("errors.field", contains("reason"));
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneSeesTheOther() {
        // Given
        Response set = set(goal());

        // When
        List<Integer> answers = Stream.of("ACHIEVED", "OPEN")
                .map(status -> CompletableFuture.supplyAsync(
                        () -> change(set, state(status).put("activity", status)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void anotherPatientsGoalIsNotFound() {
        // Given
        Response set = set(goal());
        UUID other = Orders.register(therapist, "Berta");

        // When
        Response read = therapist.asks().when().get("/patients/{p}/goals/{g}", other, idOf(set));
        Response byOther = Person.patient(clinic, other).asks().when().get("/patients/{p}/goals", patient);

        // Then
        read.then().statusCode(404);
        byOther.then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update goal_revision set activity = 'none'",
                "delete from goal_revision",
                "truncate goal_revision"
            })
    void notEvenTheSuperuserChangesWhatItSaid(String statement) {
        set(goal()).then().statusCode(201);
        assertThatThrownBy(() -> superuser.execute(statement)).message().contains("append-only");
    }

    private static JsonObject goal() {
        return new JsonObject()
                .put("activity", "Reach the top shelf 🙂")
                .put("baseline", 3)
                .put("target", 8);
    }

    private static JsonObject state(String status) {
        return new JsonObject().put("activity", "Reach the top shelf 🙂").put("status", status);
    }

    private static String idOf(Response goal) {
        return goal.jsonPath().getString("id");
    }

    private Response set(JsonObject goal) {
        return set(UUID.randomUUID().toString(), goal);
    }

    private Response set(String key, JsonObject goal) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(goal.encode())
                .when()
                .post("/patients/{p}/goals", patient);
    }

    private Response change(Response goal, JsonObject wanted) {
        return therapist
                .sends(wanted.encode())
                .header("If-Match", goal.header("ETag"))
                .when()
                .put("/patients/{p}/goals/{g}", patient, idOf(goal));
    }
}
