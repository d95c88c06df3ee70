package rehab.prescription.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.AdherenceNews;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // fields are set before each test
class ProgressionTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);

    private UUID patient;
    private UUID plank;
    private UUID prescription;
    private String line;

    @Inject
    Superuser superuser;

    @BeforeEach
    void prescribe() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        prescription = Orders.active(therapist, patient, plank);
        line = AdherenceNews.line(therapist, patient, prescription);
    }

    @Test
    void aProposalIsShownWithWhatItWouldMakeOfTheDose() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response listed = therapist.asks().get("/patients/{p}/prescriptions/{id}/proposals", patient, prescription);

        // Then
        listed.then()
                .statusCode(200)
                .header("ETag", equalTo(Orders.etag(therapist, patient, prescription)))
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(proposal.toString()))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].exerciseName", equalTo("Plank"))
                .body("items[0].dose.sets.max", equalTo(3))
                .body("items[0].proposedDose.sets.max", equalTo(4))
                .body("items[0].proposedDose.amount.max", equalTo(12))
                .body("items[0].because", equalTo(proposal().getString("because")))
                .body("items[0].decided", nullValue());
    }

    @Test
    void anAcceptedProposalIsTheNextVersionFromTomorrowOnWithItsReason() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response accepted = decide(proposal, decision("ACCEPTED"));

        // Then
        accepted.then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decided.version", equalTo(2))
                .header("ETag", equalTo(Orders.etag(therapist, patient, prescription)));
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .then()
                .body("currentVersion", equalTo(2))
                .body("draft", nullValue())
                .body("version.reason", equalTo(proposal().getString("because")))
                .body("version.routines[0].lines[0].lineId", equalTo(line))
                .body("version.routines[0].lines[0].dose.sets.min", equalTo(3))
                .body("version.routines[0].lines[0].dose.sets.max", equalTo(4))
                .body("version.routines[0].lines[0].dose.restSeconds", equalTo(60))
                .body("version.routines[0].lines[0].safetyNote", equalTo("Stop at the first sting"));
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}/versions/1", patient, prescription)
                .then()
                .body("routines[0].lines[0].dose.sets.max", equalTo(3));
    }

    @Test
    void whatAClinicianMakesOfItInsteadIsTheNextVersion() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        JsonObject instead = decision("CHANGED")
                .put("variant", "HARDER")
                .put("dose", Orders.dose().put("amount", Orders.range(6, 8)))
                .put("reason", "Harder instead of more");

        // When
        Response changed = decide(proposal, instead);

        // Then
        changed.then().statusCode(200).body("state", equalTo("CHANGED")).body("decided.version", equalTo(2));
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .then()
                .body("version.reason", equalTo("Harder instead of more"))
                .body("version.routines[0].lines[0].variant.code", equalTo("HARDER"))
                .body("version.routines[0].lines[0].steps[0].text", equalTo("Harder step of Plank"))
                .body("version.routines[0].lines[0].dose.amount.max", equalTo(8));
    }

    @Test
    void aDeclinedProposalChangesNothing() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        String before = Orders.etag(therapist, patient, prescription);

        // When
        Response declined = decide(proposal, decision("DECLINED").put("reason", "Not before the holiday"));

        // Then
        declined.then()
                .statusCode(200)
                .header("ETag", equalTo(before))
                .body("state", equalTo("DECLINED"))
                .body("decided.version", nullValue())
                .body("decided.reason", equalTo("Not before the holiday"));
    }

    @Test
    void theSameDecisionAgainAnswersTheSameAndMakesNoSecondVersion() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        String seen = Orders.etag(therapist, patient, prescription);
        String key = UUID.randomUUID().toString();
        Response first = decide(proposal, decision("ACCEPTED"), seen, key);

        // When
        Response again = decide(proposal, decision("ACCEPTED"), seen, key);

        // Then
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}/versions", patient, prescription)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void whatHasBeenDecidedStaysDecided() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        decide(proposal, decision("DECLINED")).then().statusCode(200);

        // When
        Response later = decide(proposal, decision("ACCEPTED"));

        // Then
        later.then().statusCode(409).body("type", equalTo("urn:rehab:problem:proposal-decided"));
    }

    @Test
    void aProposalForALineThatHasChangedSinceCanBeDeclinedOnly() {
        // Given
        UUID first = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        UUID second = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        decide(first, decision("ACCEPTED")).then().statusCode(200);

        // When
        Response accepted = decide(second, decision("ACCEPTED"));

        // Then
        accepted.then().statusCode(422).body("type", equalTo("urn:rehab:problem:proposal-superseded"));
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}/proposals", patient, prescription)
                .then()
                .body("items.find { it.id == '" + second + "' }.state", equalTo("SUPERSEDED"));
        decide(second, decision("DECLINED")).then().statusCode(200).body("state", equalTo("DECLINED"));
    }

    @Test
    void whoHasNotSeenThePresentStateDecidesNothing() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        String seen = Orders.etag(therapist, patient, prescription);
        therapist
                .sends("{\"reason\":\"Holiday\"}")
                .post("/patients/{p}/prescriptions/{id}/pause", patient, prescription)
                .then()
                .statusCode(200);

        // When
        Response late =
                decide(proposal, decision("ACCEPTED"), seen, UUID.randomUUID().toString());

        // Then
        late.then().statusCode(412);
        decide(proposal, decision("ACCEPTED")).then().statusCode(200);
    }

    @Test
    void aDraftThatIsBeingWorkedOnIsCarriedOver() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        therapist
                .sends(Orders.prescription(catalog.publish("Bridge")).encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription)
                .then()
                .statusCode(200);

        // When
        Response accepted = decide(proposal, decision("ACCEPTED"));

        // Then
        accepted.then().statusCode(200).body("decided.version", equalTo(2));
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .then()
                .body("currentVersion", equalTo(2))
                .body("draft.version", equalTo(3))
                .body("draft.routines[0].lines[0].exerciseName", equalTo("Bridge"));
    }

    @Test
    void withTheCatalogAwayNothingIsTakenForSafe() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);
        String seen = Orders.etag(therapist, patient, prescription);
        catalog.become(FakeServer.Mode.BROKEN);

        // When
        Response refused = decide(
                proposal,
                decision("CHANGED").put("variant", "HARDER"),
                seen,
                UUID.randomUUID().toString());

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:safety-findings-open"))
                .body("check.unchecked.reason", hasItem("CATALOG_AWAY"));
        catalog.become(FakeServer.Mode.ANSWERS);
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}/proposals", patient, prescription)
                .then()
                .body("items[0].state", equalTo("OPEN"));
    }

    @Test
    void whatTheSafetyCheckFindsIsAnsweredFirst() {
        // Given
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank).onlyVariant("HARDER"));
        Conditions.has(therapist, patient, "WRIST_PAIN");
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response refused = decide(proposal, decision("CHANGED").put("variant", "HARDER"));

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:safety-findings-open"))
                .body("check.findings", hasSize(1));
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .then()
                .body("currentVersion", equalTo(1));
        decide(proposal, decision("ACCEPTED")).then().statusCode(200);
    }

    @Test
    void anUnknownVariantIsNamed() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response refused = decide(proposal, decision("CHANGED").put("variant", "UPSIDE_DOWN"));

        // Then
        refused.then().statusCode(422).body("type", equalTo("urn:rehab:problem:unknown-variant"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"decision\":\"CHANGED\"}', dose",
        "'{\"decision\":\"ACCEPTED\",\"variant\":\"HARDER\"}', variant",
        "'{\"decision\":\"PERHAPS\"}', decision",
        "'{}', decision",
    })
    void whatIsNoDecisionIsRefusedByField(String body, String field) {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response refused = decide(proposal, new JsonObject(body));

        // Then
        refused.then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void theSameProposalAgainIsKeptOnceAndAnotherUnderItsIdIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        AdherenceNews.deliver(prescription, id, proposal()).then().statusCode(201);

        // When
        Response again = AdherenceNews.deliver(prescription, id, proposal());
        Response other = AdherenceNews.deliver(prescription, id, proposal().put("because", "Something else"));

        // Then
        again.then().statusCode(204);
        other.then().statusCode(422);
        therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}/proposals", patient, prescription)
                .then()
                .body("items.because", contains(proposal().getString("because")));
    }

    @ParameterizedTest
    @CsvSource({"clinicId", "patientId", "lineId"})
    void aProposalForWhatIsNotPrescribedIsRefused(String field) {
        // When
        Response refused = AdherenceNews.deliver(
                prescription,
                UUID.randomUUID(),
                proposal().put(field, UUID.randomUUID().toString()));

        // Then
        refused.then().statusCode(404);
    }

    @Test
    void aProposalOfAVersionThatIsNotThereIsRefused() {
        AdherenceNews.deliver(prescription, UUID.randomUUID(), proposal().put("version", 2))
                .then()
                .statusCode(404);
        AdherenceNews.deliver(prescription, UUID.randomUUID(), proposal().put("change", new JsonObject()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("change.sets"));
    }

    @Test
    void aColleagueOutsideTheCareTeamFindsNothing() {
        // Given
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response refused = Person.therapist(clinic)
                .sends(decision("DECLINED").encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .post("/patients/{p}/prescriptions/{id}/proposals/{x}/decision", patient, prescription, proposal);

        // Then
        refused.then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update progression_proposal set because = 'none'",
                "delete from progression_proposal",
                "update proposal_decision set reason = 'none'",
                "truncate progression_proposal cascade"
            })
    void notEvenTheSuperuserRewritesWhatWasProposedOrDecided(String statement) {
        // Given
        decide(AdherenceNews.proposed(therapist, clinic, patient, prescription), decision("DECLINED"));

        // When / Then
        assertThatThrownBy(() -> superuser.execute(statement)).message().contains("append-only");
    }

    @Test
    void thePatientIsToldOfNoProposal() {
        // Given
        AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        Response read =
                Person.patient(clinic, patient).asks().get("/patients/{p}/prescriptions/{id}", patient, prescription);

        // Then
        read.then().statusCode(200).body("keySet()", not(hasItem("proposals")));
    }

    private JsonObject proposal() {
        return AdherenceNews.proposal(clinic, patient, line);
    }

    private static JsonObject decision(String decision) {
        return new JsonObject().put("decision", decision);
    }

    private Response decide(UUID proposal, JsonObject decision) {
        return decide(
                proposal,
                decision,
                Orders.etag(therapist, patient, prescription),
                UUID.randomUUID().toString());
    }

    private Response decide(UUID proposal, JsonObject decision, String ifMatch, String key) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .body(decision.encode())
                .post("/patients/{p}/prescriptions/{id}/proposals/{x}/decision", patient, prescription, proposal);
    }
}
