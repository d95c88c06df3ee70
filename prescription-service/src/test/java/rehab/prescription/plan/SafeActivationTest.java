package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Nothing is activated over a finding that nobody has answered. */
@QuarkusTest
class SafeActivationTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void draftForAWristThatHurts() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        prescription = Orders.draft(therapist, patient, plank);
        Conditions.has(therapist, patient, "WRIST_PAIN");
    }

    @Test
    void anOpenWarningRefusesAndIsShown() {
        // Given
        Rule rule = catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));

        // When
        Response refused = activate();

        // Then
        refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:rehab:problem:safety-findings-open"))
                .body("check.state", is("OPEN"))
                .body("check.findings.ruleId", contains(rule.id().toString()));
        assertThat(status()).isEqualTo("DRAFT");
        assertThat(findings("moment")).containsExactly("ACTIVATION");
    }

    @Test
    void onceAnsweredItGoesThroughWithTheSameKey() {
        // Given
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        String key = UUID.randomUUID().toString();
        activate(key).then().statusCode(409);
        Safety.answerAll(therapist, patient, prescription, "draft");

        // When
        Response activated = activate(key);

        // Then
        activated.then().statusCode(201).body("version", is(1));
        assertThat(findings("moment")).containsExactly("ACTIVATION");
    }

    @Test
    void aBlockWaitsForTheSecondClinician() {
        // Given
        catalog.rules().inForce(Rule.of("BLOCK", "WRIST_PAIN", plank));
        Person colleague = Safety.colleague(keycloak, therapist, clinic, patient);
        Safety.answerAll(therapist, patient, prescription, "draft");
        activate().then().statusCode(409).body("check.findings.state", contains("SECOND_NEEDED"));
        Safety.answerAll(colleague, patient, prescription, "draft");

        // When
        Response activated = activate();

        // Then
        activated.then().statusCode(201);
    }

    @Test
    void aClearedConditionClearsABlock() {
        // Given
        catalog.rules().inForce(Rule.of("BLOCK", "WRIST_PAIN", plank));
        Conditions.endAll(therapist, patient);

        // When
        Response activated = activate();

        // Then
        activated.then().statusCode(201);
    }

    @Test
    void aCatalogThatFailsToCheckHoldsItUpLikeAWarning() {
        // Given
        catalog.rules().refuseWith(500);

        // When
        Response refused = activate();

        // Then
        refused.then()
                .statusCode(409)
                .body("check.state", is("NOT_CHECKED"))
                .body("check.unchecked.reason", contains("CATALOG_AWAY"));
        Safety.answerAll(therapist, patient, prescription, "draft");
        activate().then().statusCode(201);
    }

    @Test
    void informationDoesNotStandInTheWay() {
        // Given
        catalog.rules().inForce(Rule.of("INFO", "WRIST_PAIN", plank));

        // When
        Response activated = activate();

        // Then
        activated.then().statusCode(201);
        assertThat(findings("tier")).containsExactly("INFO");
    }

    @Test
    void aConditionThatComesInBetweenRefusesTheActivation() {
        // Given
        catalog.rules().duringNextCheckOf(plank, () -> Conditions.has(therapist, patient, "VERTIGO"));

        // When
        Response refused = activate();

        // Then
        refused.then().statusCode(409).body("type", is("urn:rehab:problem:conditions-changed"));
        assertThat(status()).isEqualTo("DRAFT");
    }

    @Test
    void aHigherDoseOfTheNextVersionAsksAgain() {
        // Given
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Safety.answerAll(therapist, patient, prescription, "draft");
        activate().then().statusCode(201);
        revise(Orders.range(1, 3));
        Response quiet = Safety.check(therapist, patient, prescription, "draft");
        revise(Orders.range(1, 4));

        // When
        Response refused = activate("Stronger now", UUID.randomUUID().toString());

        // Then
        quiet.then().body("state", is("ANSWERED"));
        refused.then().statusCode(409).body("check.findings.state", contains("OPEN"));
    }

    @Test
    void eachLineIsAnsweredForItself() {
        // Given
        UUID two = Orders.draft(therapist, patient, plank, plank);
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        JsonObject answers = Safety.answers(Safety.check(therapist, patient, two, "draft"), "draft", "SUPERVISED");
        answers.getJsonArray("answers").remove(1);

        // When
        Response check = Safety.answer(therapist, patient, two, answers);

        // Then
        check.then()
                .statusCode(201)
                .body("state", is("OPEN"))
                .body("findings", hasSize(2))
                .body("findings.state", containsInAnyOrder("QUIET", "OPEN"));
    }

    private Response activate() {
        return activate(UUID.randomUUID().toString());
    }

    private Response activate(String key) {
        return activate(null, key);
    }

    private Response activate(@Nullable String reason, String key) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .body(new JsonObject().put("reason", reason).encode())
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription);
    }

    /** The line with other sets. */
    private void revise(JsonObject sets) {
        Response now = therapist.asks().when().get("/patients/{p}/prescriptions/{id}", patient, prescription);
        JsonObject content = Orders.prescription(plank);
        JsonObject line = content.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0);
        line.put("lineId", now.jsonPath().getString("version.routines[0].lines[0].lineId"));
        line.put("dose", Orders.dose().put("sets", sets));
        therapist
                .sends(content.encode())
                .header("If-Match", now.header("ETag"))
                .when()
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription)
                .then()
                .statusCode(200);
    }

    private String status() {
        return therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .jsonPath()
                .getString("status");
    }

    private List<String> findings(String column) {
        return superuser.texts("select " + column + " from safety_finding where patient_id = '" + patient + "'");
    }
}
