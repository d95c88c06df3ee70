package rehab.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class AcknowledgementsTest extends ServiceTest {
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
    void aWarningIsAnsweredByOne() {
        // Given
        JsonObject answers = found("WARN");

        // When
        Response answer = Safety.answer(therapist, patient, prescription, answers);

        // Then
        answer.then()
                .statusCode(201)
                .body("state", is("ANSWERED"))
                .body("findings[0].state", is("QUIET"))
                .body("findings[0].acknowledgements[0].by", is(therapist.subject()))
                .body("findings[0].acknowledgements[0].reason", is("MITIGATED"));
        Safety.check(therapist, patient, prescription, "draft").then().body("state", is("ANSWERED"));
    }

    @Test
    void aBlockNeedsASecondClinician() {
        // Given
        JsonObject answers = found("BLOCK");
        Person colleague = Safety.colleague(keycloak, therapist, clinic, patient);

        // When
        Response first = Safety.answer(therapist, patient, prescription, answers);
        Response again = Safety.answer(therapist, patient, prescription, answers);
        Response second = Safety.answer(colleague, patient, prescription, answers);

        // Then
        first.then().statusCode(201).body("state", is("OPEN")).body("findings[0].state", is("SECOND_NEEDED"));
        again.then().statusCode(201).body("findings[0].state", is("SECOND_NEEDED"));
        second.then().statusCode(201).body("state", is("ANSWERED")).body("findings[0].acknowledgements", hasSize(3));
    }

    @Test
    void otherNeedsAComment() {
        // Given
        JsonObject answers = found("WARN");
        answers.getJsonArray("answers").getJsonObject(0).put("reason", "OTHER");

        // When
        Response without = Safety.answer(therapist, patient, prescription, answers);
        answers.getJsonArray("answers").getJsonObject(0).put("comment", "On a folded towel");
        Response with = Safety.answer(therapist, patient, prescription, answers);

        // Then
        without.then().statusCode(400).body("errors.field", contains("answers[0].comment"));
        with.then().statusCode(201).body("findings[0].acknowledgements[0].comment", is("On a folded towel"));
    }

    @Test
    void whatIsNotThereCannotBeAnswered() {
        // Given
        JsonObject answers = found("WARN");
        answers.getJsonArray("answers").getJsonObject(0).put("ruleVersion", 7);

        // When
        Response answer = Safety.answer(therapist, patient, prescription, answers);

        // Then
        answer.then()
                .statusCode(422)
                .body("type", is("urn:rehab:problem:unknown-finding"))
                .body("errors.field", contains("answers[0]"));
        assertThat(kept("safety_acknowledgement")).isEmpty();
    }

    @Test
    void theSameTwiceInOneRequestIsRefused() {
        // Given
        JsonObject answers = found("WARN");
        answers.getJsonArray("answers")
                .add(answers.getJsonArray("answers").getJsonObject(0).copy());

        // When
        Response answer = Safety.answer(therapist, patient, prescription, answers);

        // Then
        answer.then().statusCode(422).body("errors.field", contains("answers[1]"));
    }

    @Test
    void nobodyAnswersForAStateThatTheyHaveNotSeen() {
        // Given
        JsonObject answers = found("WARN");
        String seen = Orders.etag(therapist, patient, prescription);
        therapist
                .sends(Orders.prescription(plank).encode())
                .header("If-Match", seen)
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription)
                .then()
                .statusCode(200);

        // When
        Response answer = therapist
                .sends(answers.encode())
                .header("If-Match", seen)
                .when()
                .post("/patients/{p}/prescriptions/{id}/acknowledgements", patient, prescription);

        // Then
        answer.then().statusCode(412);
        assertThat(kept("safety_acknowledgement")).isEmpty();
    }

    @Test
    void aConditionThatComesInBetweenRefusesTheAnswer() {
        // Given
        JsonObject answers = found("WARN");
        catalog.rules().duringNextCheckOf(plank, () -> Conditions.has(therapist, patient, "VERTIGO"));

        // When
        Response answer = Safety.answer(therapist, patient, prescription, answers);

        // Then
        answer.then().statusCode(409).body("type", is("urn:rehab:problem:conditions-changed"));
        assertThat(kept("safety_acknowledgement")).isEmpty();
    }

    @Test
    void theSameRequestAgainIsTheSameAnswer() {
        // Given
        JsonObject answers = found("WARN");
        String key = UUID.randomUUID().toString();
        String first = send(key, answers).then().statusCode(201).extract().asString();

        // When
        Response again = send(key, answers);

        // Then
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first);
        assertThat(kept("safety_acknowledgement")).hasSize(1);
    }

    @Test
    void aChangedRuleAsksAgain() {
        // Given
        Rule rule = catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Safety.answerAll(therapist, patient, prescription, "draft");
        catalog.rules().inForce(rule.nextVersion());

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then().body("state", is("OPEN")).body("findings[0].state", is("OPEN"));
    }

    @Test
    void nothingOfItIsEverChanged() {
        // Given
        Safety.answer(therapist, patient, prescription, found("WARN")).then().statusCode(201);

        // When
        Throwable answer = catchThrowable(() -> superuser.execute("delete from safety_acknowledgement"));
        Throwable finding = catchThrowable(() -> superuser.execute("update safety_finding set tier = 'INFO'"));

        // Then
        assertThat(answer).hasMessageContaining("append-only");
        assertThat(finding).hasMessageContaining("append-only");
    }

    private JsonObject found(String tier) {
        catalog.rules().inForce(Rule.of(tier, "WRIST_PAIN", plank));
        return Safety.answers(Safety.check(therapist, patient, prescription, "draft"), "draft", "MITIGATED");
    }

    private List<String> kept(String table) {
        return superuser.texts("select patient_id from " + table + " where patient_id = '" + patient + "'");
    }

    private Response send(String key, JsonObject answers) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .body(answers.encode())
                .when()
                .post("/patients/{p}/prescriptions/{id}/acknowledgements", patient, prescription);
    }
}
