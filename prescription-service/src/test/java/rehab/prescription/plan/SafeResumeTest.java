package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;

/** Nothing is resumed over a finding that nobody has answered. */
@QuarkusTest
class SafeResumeTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @BeforeEach
    void prescribe() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        prescription = Orders.active(therapist, patient, plank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "hold"})
    void aRuleThatCameMeanwhileRefusesUntilItIsAnswered(String suspended) {
        // Given
        change(suspended).then().statusCode(200);
        Conditions.has(therapist, patient, "WRIST_PAIN");
        Rule rule = catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));

        // When
        Response refused = change("resume");
        Safety.answerAll(therapist, patient, prescription, "version");
        Response resumed = change("resume");

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:safety-findings-open"))
                .body("check.findings.ruleId", contains(rule.id().toString()));
        resumed.then().statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void whatIsOverriddenIsTold() {
        // Given
        change("hold").then().statusCode(200);
        Conditions.has(therapist, patient, "WRIST_PAIN");
        Rule rule = catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Safety.answerAll(therapist, patient, prescription, "version");

        // When
        change("resume").then().statusCode(200);

        // Then
        await().atMost(PATIENCE).until(() -> !overrides().isEmpty());
        assertThat(overrides().get(0).getJsonObject(0).getString("ruleId"))
                .isEqualTo(rule.id().toString());
    }

    @Test
    void withoutAnythingFoundItJustResumes() {
        // Given
        change("hold").then().statusCode(200);

        // When
        Response resumed = change("resume");

        // Then
        resumed.then().statusCode(200).body("status", equalTo("ACTIVE"));
    }

    private List<JsonArray> overrides() {
        return adherence.about(patient).stream()
                .distinct()
                .filter(delivery -> delivery.path().endsWith(prescription + "/versions/1"))
                .map(delivery -> delivery.body().getJsonArray("overrides"))
                .filter(overrides -> !overrides.isEmpty())
                .toList();
    }

    private Response change(String what) {
        return therapist
                .sends(new JsonObject().put("reason", "Looked at").encode())
                .when()
                .post("/patients/{p}/prescriptions/{id}/" + what, patient, prescription);
    }
}
