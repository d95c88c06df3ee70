package rehab.prescription.safety;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;

@QuarkusTest
class FiguresTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private final Person administrator = Person.administrator(clinic);

    @Test
    void countsWhatFiredWhatWasOverriddenAndWhatIsOpen() {
        // Given
        UUID plank = catalog.publish("Plank");
        Rule rule = catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        refused("Ana", plank);
        UUID berta = patientWithWristPain("Berta");
        UUID answered = Orders.draft(therapist, berta, plank);
        Safety.answerAll(therapist, berta, answered, "draft");
        Orders.activate(therapist, berta, answered, new JsonObject()).then().statusCode(201);
        heeded("Clara", plank);

        // When
        Response figures = read(administrator);

        // Then
        figures.then()
                .statusCode(200)
                .body("rules", hasSize(1))
                .body("rules[0].ruleId", is(rule.id().toString()))
                .body("rules[0].fired", is(3))
                .body("rules[0].prescriptions", is(3))
                .body("rules[0].overridden", is(1))
                .body("rules[0].stillOpen", is(1))
                .body("rules[0].reasons.code", contains("MITIGATED"))
                .body("rules[0].reasons.count", contains(1));
        read(Person.administrator(UUID.randomUUID())).then().body("rules", empty());
    }

    @Test
    void aBlockWithOneSignatureIsStillOpen() {
        // Given
        UUID plank = catalog.publish("Plank");
        catalog.rules().inForce(Rule.of("BLOCK", "WRIST_PAIN", plank));
        UUID ana = patientWithWristPain("Ana");
        UUID draft = Orders.draft(therapist, ana, plank);

        // When
        Safety.answerAll(therapist, ana, draft, "draft");

        // Then
        read(administrator)
                .then()
                .body("rules[0].overridden", is(0))
                .body("rules[0].stillOpen", is(1))
                .body("rules[0].reasons", hasSize(1));
    }

    @Test
    void daysThatCannotBeAreNamed() {
        // Given
        String from = "2026-11-21";

        // When
        Response answer = administrator
                .asks()
                .queryParam("from", from)
                .queryParam("to", "2026-11-20")
                .when()
                .get("/safety/figures");

        // Then
        answer.then().statusCode(400);
    }

    private void refused(String name, UUID exercise) {
        UUID patient = patientWithWristPain(name);
        UUID draft = Orders.draft(therapist, patient, exercise);
        Orders.activate(therapist, patient, draft, new JsonObject()).then().statusCode(409);
    }

    private void heeded(String name, UUID exercise) {
        UUID patient = patientWithWristPain(name);
        UUID draft = Orders.draft(therapist, patient, exercise);
        Orders.activate(therapist, patient, draft, new JsonObject()).then().statusCode(409);
        therapist
                .sends(Orders.prescription(catalog.publish("Squat")).encode())
                .header("If-Match", Orders.etag(therapist, patient, draft))
                .when()
                .put("/patients/{p}/prescriptions/{id}/draft", patient, draft)
                .then()
                .statusCode(200);
    }

    private UUID patientWithWristPain(String name) {
        UUID patient = Orders.register(therapist, name);
        Conditions.has(therapist, patient, "WRIST_PAIN");
        return patient;
    }

    private static Response read(Person who) {
        return who.asks().when().get("/safety/figures");
    }
}
