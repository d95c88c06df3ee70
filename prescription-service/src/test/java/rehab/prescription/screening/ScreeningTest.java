package rehab.prescription.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import rehab.prescription.safety.Moment;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** What is active never has a finding that nobody has answered. */
@QuarkusTest
class ScreeningTest extends ServiceTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID active = UUID.randomUUID();

    @Inject
    ScreenDue screenDue;

    @Inject
    Superuser superuser;

    @BeforeEach
    void somethingActive() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        active = Orders.active(therapist, patient, plank);
    }

    @Test
    void aNewConditionHoldsWhatItMakesUnsafe() {
        // Given
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        UUID harmless = Orders.active(therapist, patient, catalog.publish("Chin tuck"));

        // When
        Response answer = Conditions.record(therapist, patient, Conditions.of("WRIST_PAIN"));

        // Then
        answer.then()
                .statusCode(201)
                .body("held", contains(active.toString()))
                .body("screening.state", is("HELD"))
                .body("screening.prescriptions", is(2));
        assertThat(status(active)).isEqualTo("ON_HOLD");
        assertThat(status(harmless)).isEqualTo("ACTIVE");
        assertThat(moments()).containsExactly("CONDITION");
    }

    @Test
    void itCanGoOnOnceAnswered() {
        // Given
        held();
        resume().then().statusCode(409).body("type", is("urn:rehab:problem:safety-findings-open"));
        Safety.answerAll(therapist, patient, active, "version");

        // When
        Response resumed = resume();

        // Then
        resumed.then().statusCode(200).body("status", is("ACTIVE"));
        open().then().body("items", empty());
        await().atMost(SOON).until(() -> adherence.about(patient).stream()
                .anyMatch(delivery -> delivery.path().contains("/versions/")
                        && delivery.body().getJsonArray("overrides").size() == 1));
    }

    @Test
    void aConditionThatCannotBeCheckedHoldsToo() {
        // Given
        Conditions.has(therapist, patient, "VERTIGO");
        catalog.rules().refuseWith(503);

        // When
        Response answer = Conditions.record(therapist, patient, Conditions.of("WRIST_PAIN"));

        // Then
        answer.then()
                .statusCode(201)
                .body("held", contains(active.toString()))
                .body("screening.state", is("NOT_CHECKED"));
    }

    @Test
    void clearingResumesNothingByItself() {
        // Given
        held();

        // When
        Conditions.endAll(therapist, patient);

        // Then
        assertThat(status(active)).isEqualTo("ON_HOLD");
        resume().then().statusCode(200).body("status", is("ACTIVE"));
    }

    @Test
    void anActivationInBetweenIsSeen() {
        // Given
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        UUID draft = Orders.draft(therapist, patient, plank);
        catalog.rules().duringNextCheckOf(plank, () -> Orders.activate(therapist, patient, draft, new JsonObject())
                .then()
                .statusCode(201));

        // When
        Response answer = Conditions.record(therapist, patient, Conditions.of("WRIST_PAIN"));

        // Then
        answer.then().statusCode(201).body("held", hasSize(2));
        assertThat(status(draft)).isEqualTo("ON_HOLD");
    }

    @RepeatedTest(5)
    void whicheverComesFirstNothingIsActiveAndUnanswered() {
        // Given
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        UUID draft = Orders.draft(therapist, patient, plank);
        String seen = Orders.etag(therapist, patient, draft);
        CompletableFuture<Integer> activation = CompletableFuture.supplyAsync(() -> therapist
                .sends("{}")
                .header("If-Match", seen)
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, draft)
                .statusCode());

        // When
        Response condition = Conditions.record(therapist, patient, Conditions.of("WRIST_PAIN"));

        // Then
        condition.then().statusCode(201);
        assertThat(activation.join()).isIn(201, 409);
        assertThat(status(draft)).isIn("DRAFT", "ON_HOLD");
        assertThat(status(active)).isEqualTo("ON_HOLD");
    }

    @Test
    void newsAboutRulesHoldsWhatIsUnsafeNow() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("BLOCK", "WRIST_PAIN", plank));

        // When
        Response taken = CatalogNews.rules(UUID.randomUUID(), clinic);

        // Then
        taken.then().statusCode(201);
        await().atMost(SOON).until(() -> status(active).equals("ON_HOLD"));
        assertThat(moments()).containsExactly("RULES");
        JsonObject asked = catalog.rules().asked().get(catalog.rules().asked().size() - 1);
        assertThat(asked.getString("clinicId")).isEqualTo(clinic.toString());
    }

    @Test
    void theSameNewsAgainIsKnown() {
        // Given
        UUID news = UUID.randomUUID();
        CatalogNews.rules(news, clinic).then().statusCode(201);

        // When
        Response again = CatalogNews.rules(news, clinic);
        Response other = CatalogNews.rules(news, null);

        // Then
        again.then().statusCode(204);
        other.then().statusCode(422);
    }

    @Test
    void newsThatComesWhileADraftIsBeingActivatedRefusesIt() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        UUID draft = Orders.draft(therapist, patient, plank);
        catalog.rules().duringNextCheckOf(plank, () -> CatalogNews.rules(UUID.randomUUID(), clinic)
                .then()
                .statusCode(201));

        // When
        Response refused = Orders.activate(therapist, patient, draft, new JsonObject());

        // Then
        refused.then().statusCode(409).body("type", is("urn:rehab:problem:conditions-changed"));
    }

    @Test
    void aRecallIsCheckedInThePresentRevision() {
        // Given
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank).inRevisions(-1));

        // When
        CatalogNews.recalled(plank, clinic, "SAFETY_CHANGED", 2);

        // Then
        await().atMost(SOON).until(() -> status(active).equals("ON_HOLD"));
        assertThat(moments()).isSubsetOf("RECALL", "RULES"); // a look that was under way already may find it first
    }

    @Test
    void aPregnancyGoesOnAndIsCheckedEachDay() {
        // Given
        clock.moveTo(Instant.parse("2026-11-20T10:00:00Z"));
        catalog.rules().inForce(Rule.of("WARN", "PREGNANCY", plank).fromWeek(14));
        Conditions.has(therapist, patient, Conditions.of("PREGNANCY").put("week", 13));
        clock.moveTo(Instant.parse("2026-11-26T10:00:00Z"));
        screenDue.screen(Moment.RULES);
        String before = status(active);

        // When
        clock.moveTo(Instant.parse("2026-11-27T10:00:00Z"));
        screenDue.screen(Moment.RULES);

        // Then
        assertThat(before).isEqualTo("ACTIVE");
        assertThat(status(active)).isEqualTo("ON_HOLD");
        assertThat(moments()).containsExactly("DAILY");
    }

    @Test
    void anOutageOfTheCatalogHoldsNobodyUpOvernight() {
        // Given
        clock.moveTo(Instant.parse("2026-11-20T10:00:00Z"));
        Conditions.has(therapist, patient, "WRIST_PAIN");
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        clock.moveTo(Instant.parse("2026-11-21T10:00:00Z"));
        catalog.become(FakeServer.Mode.AWAY);
        screenDue.screen(Moment.RULES);
        String during = status(active);
        catalog.become(FakeServer.Mode.ANSWERS);
        closeCircuits();

        // When
        screenDue.screen(Moment.RULES);

        // Then
        assertThat(during).isEqualTo("ACTIVE");
        assertThat(status(active)).isEqualTo("ON_HOLD");
    }

    @Test
    void whatIsHeldIsListedTheStrictestFirst() {
        // Given
        Rule warning = Rule.of("WARN", "WRIST_PAIN", plank);
        catalog.rules().inForce(warning);
        Conditions.has(therapist, patient, "WRIST_PAIN");
        UUID second = Orders.register(therapist, "Berta");
        UUID squat = catalog.publish("Squat");
        catalog.rules().inForce(Rule.of("BLOCK", "VERTIGO", squat));
        UUID blocked = Orders.active(therapist, second, squat);
        Conditions.has(therapist, second, "VERTIGO");

        // When
        Response list = open();

        // Then
        list.then()
                .statusCode(200)
                .body("items.prescriptionId", contains(blocked.toString(), active.toString()))
                .body("items[0].patientName", is("Berta"))
                .body("items[0].moment", is("CONDITION"))
                .body("items[0].reasons[0].tier", is("BLOCK"))
                .body("items[1].reasons[0].ruleId", is(warning.id().toString()));
        Person.therapist(clinic)
                .asks()
                .when()
                .get("/screenings/open")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void whatWasAnsweredIsNotHeldAgain() {
        // Given
        held();
        Safety.answerAll(therapist, patient, active, "version");
        resume().then().statusCode(200);

        // When
        Response answer = Conditions.record(therapist, patient, Conditions.of("VERTIGO"));

        // Then
        answer.then().statusCode(201).body("held", empty()).body("screening.state", is("CLEAR"));
        assertThat(status(active)).isEqualTo("ACTIVE");
    }

    private void held() {
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Conditions.has(therapist, patient, "WRIST_PAIN");
        assertThat(status(active)).isEqualTo("ON_HOLD");
    }

    private Response resume() {
        return therapist
                .sends("{\"reason\":\"Looked at again\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/resume", patient, active);
    }

    private Response open() {
        return therapist.asks().when().get("/screenings/open");
    }

    private String status(UUID prescription) {
        return superuser
                .texts("select status from prescription where prescription_id = '" + prescription + "'")
                .get(0);
    }

    private List<String> moments() {
        return superuser.texts("select distinct moment from safety_hold where patient_id = '" + patient + "'");
    }
}
