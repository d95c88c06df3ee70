package rehab.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class SafetyChecksTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void draft() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        prescription = Orders.draft(therapist, patient, plank);
    }

    @Test
    void withoutConditionsNobodyIsAsked() {
        // Given
        int before = catalog.rules().asked().size();

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then().statusCode(200).body("state", is("CLEAR")).body("findings", empty());
        assertThat(catalog.rules().asked()).hasSize(before);
    }

    @Test
    void aRuleThatIsBrokenIsShownWithTheSaferVariant() {
        // Given
        String wrist = Conditions.has(therapist, patient, "WRIST_PAIN");
        Rule rule = catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then()
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("findings", hasSize(1))
                .body("findings[0].line", is(0))
                .body("findings[0].lineId", notNullValue())
                .body("findings[0].ruleId", is(rule.id().toString()))
                .body("findings[0].conditionId", is(wrist))
                .body("findings[0].tier", is("WARN"))
                .body("findings[0].saferVariants", contains("ON_ELBOWS"))
                .body("findings[0].state", is("OPEN"))
                .body("unchecked", empty());
    }

    @Test
    void theCatalogLearnsNoPatientAndGetsTheUsersToken() {
        // Given
        Conditions.has(
                therapist, patient, new JsonObject().put("code", "PREGNANCY").put("week", 20));

        // When
        Safety.check(therapist, patient, prescription, "draft").then().statusCode(200);

        // Then
        JsonObject asked = catalog.rules().asked().get(catalog.rules().asked().size() - 1);
        assertThat(asked.encode()).doesNotContain(patient.toString()).doesNotContain("clinicId");
        assertThat(asked.getJsonArray("conditions").getJsonObject(0).getInteger("week"))
                .isEqualTo(20);
        assertThat(catalog.tokens().get(catalog.tokens().size() - 1)).isEqualTo("Bearer " + therapist.token());
    }

    @Test
    void aCatalogThatIsAwayIsNeverClear() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.become(FakeServer.Mode.AWAY);

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then()
                .statusCode(200)
                .body("state", is("NOT_CHECKED"))
                .body("unchecked.reason", contains("CATALOG_AWAY"))
                .body("unchecked[0].lineId", nullValue());
    }

    @Test
    void whatWasFoundBeforeStillCountsWhileTheCatalogIsAway() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Safety.answerAll(therapist, patient, prescription, "draft");
        catalog.become(FakeServer.Mode.BROKEN);

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then()
                .statusCode(200)
                .body("state", is("NOT_CHECKED"))
                .body("findings.state", contains("QUIET"))
                .body("unchecked.state", contains("OPEN"));
    }

    @Test
    void aTokenThatHasRunOutIsSaid() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.become(FakeServer.Mode.REFUSES);

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then().statusCode(401);
    }

    @Test
    void whatCannotBeCheckedAsksForAnAnswer() {
        // Given
        String fracture = Conditions.has(therapist, patient, "VERTEBRAL_FRACTURE");
        catalog.rules().inForce(Rule.unchecked("MISSING_DATE", "VERTEBRAL_FRACTURE", plank));

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then()
                .body("state", is("NOT_CHECKED"))
                .body("unchecked[0].reason", is("MISSING_DATE"))
                .body("unchecked[0].conditionId", is(fracture))
                .body("unchecked[0].state", is("OPEN"));
    }

    @Test
    void aReasonThatIsNotKnownHereIsStillNotClear() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.unchecked("MOON_PHASE", "WRIST_PAIN", plank));

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then().body("state", is("NOT_CHECKED")).body("unchecked[0].reason", is("OTHER"));
    }

    @Test
    void aRecalledLineIsCheckedInItsPresentRevisionToo() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank).inRevisions(-1));
        Safety.check(therapist, patient, prescription, "draft").then().body("state", is("CLEAR"));
        CatalogNews.recalled(plank, clinic, "SAFETY_CHANGED", 2);

        // When
        Response check = Safety.check(therapist, patient, prescription, "draft");

        // Then
        check.then().body("state", is("OPEN")).body("findings", hasSize(1));
    }

    @Test
    void linesThatNobodyHasSavedAreChecked() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("BLOCK", "WRIST_PAIN", plank).onlyVariant("ON_HANDS"));
        JsonObject lines = new JsonObject()
                .put(
                        "lines",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("exerciseId", plank.toString())
                                        .put("variant", "ON_ELBOWS"))
                                .add(new JsonObject()
                                        .put("exerciseId", plank.toString())
                                        .put("variant", "ON_HANDS")));

        // When
        Response check = Safety.live(therapist, patient, lines);

        // Then
        check.then()
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("findings.line", contains(1))
                .body("findings[0].lineId", nullValue())
                .body("findings[0].tier", is("BLOCK"));
        assertThat(superuser.texts("select finding_id from safety_finding where patient_id = '" + patient + "'"))
                .isEmpty();
    }

    @Test
    void aLiveCheckKnowsWhatWasAnsweredForThePrescription() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        JsonObject line = draftedLine();
        Safety.answerAll(therapist, patient, prescription, "draft");

        // When
        Response same = Safety.live(therapist, patient, live(line.copy()));
        Response more = Safety.live(
                therapist, patient, live(line.copy().put("dose", Orders.dose().put("sets", Orders.range(2, 4)))));

        // Then
        same.then().body("state", is("ANSWERED")).body("findings[0].state", is("QUIET"));
        more.then().body("state", is("OPEN")).body("findings[0].state", is("OPEN"));
    }

    private JsonObject live(JsonObject line) {
        return new JsonObject().put("prescriptionId", prescription.toString()).put("lines", new JsonArray().add(line));
    }

    private JsonObject draftedLine() {
        JsonPath kept = therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .jsonPath();
        return new JsonObject()
                .put("lineId", kept.getString("draft.routines[0].lines[0].lineId"))
                .put("exerciseId", plank.toString())
                .put("revision", 1)
                .put("variant", kept.getString("draft.routines[0].lines[0].variant.code"))
                .put("dose", Orders.dose());
    }
}
