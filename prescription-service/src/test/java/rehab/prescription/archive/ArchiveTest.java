package rehab.prescription.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class ArchiveTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final UUID clinic = UUID.randomUUID();
    private final Person lead = Person.therapist(clinic);
    private final Person administrator = Person.administrator(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(lead, "Ana");
    }

    @Test
    void anArchivedPatientLeavesTheListsAndTheAccountIsClosed() {
        // When
        Response archived = post(lead, "archive");

        // Then
        archived.then().statusCode(200).body("archivedAt", notNullValue());
        lead.asks().when().get("/patients").then().body("items", empty());
        lead.asks()
                .queryParam("archived", true)
                .when()
                .get("/patients")
                .then()
                .body("items.id", contains(patient.toString()))
                .body("items[0].archivedAt", notNullValue());
        lead.asks().when().get("/patients/{p}", patient).then().statusCode(200);
        Person.patient(clinic, patient)
                .asks()
                .when()
                .get("/patients/{p}", patient)
                .then()
                .statusCode(404);
        await().atMost(PATIENCE).until(() -> !account().getBoolean("enabled"));
        assertThat(keycloak.isLoggedOut(account().getString("id"))).isTrue();
    }

    @Test
    void aRestoredOneIsBackInEveryRespect() {
        // Given
        post(lead, "archive").then().statusCode(200);

        // When
        Response restored = post(administrator, "restoration");

        // Then
        restored.then().statusCode(200).body("archivedAt", nullValue());
        lead.asks().when().get("/patients").then().body("items.id", contains(patient.toString()));
        Person.patient(clinic, patient)
                .asks()
                .when()
                .get("/patients/{p}", patient)
                .then()
                .statusCode(200);
        await().atMost(PATIENCE).until(() -> account().getBoolean("enabled"));
        assertThat(superuser.texts(
                        "select reason || ' / ' || restoration_reason from patient_archival where patient_id = '"
                                + patient + "'"))
                .containsExactly("Moved away / Moved away");
    }

    @Test
    void theAccountIsClosedLaterWhenItCannotBeReached() {
        // Given
        keycloak.become(Mode.AWAY);

        // When
        post(lead, "archive").then().statusCode(200);
        keycloak.become(Mode.ANSWERS);

        // Then
        await().atMost(PATIENCE).until(() -> !account().getBoolean("enabled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "PAUSED", "ON_HOLD"})
    void aRunningPrescriptionIsInTheWay(String status) throws SQLException {
        // Given
        UUID prescription = Orders.active(lead, patient, catalog.publish("Plank"));
        stands(prescription, status);

        // When
        Response refused = post(administrator, "archive");

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:prescriptions-running"))
                .body("prescriptions.id", contains(prescription.toString()))
                .body("prescriptions.status", contains(status));
        lead.asks().when().get("/patients/{p}", patient).then().body("archivedAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOPPED", "COMPLETED"})
    void whatHasEndedIsNot(String status) throws SQLException {
        // Given
        stands(Orders.active(lead, patient, catalog.publish("Plank")), status);

        // When
        Response archived = post(lead, "archive");

        // Then
        archived.then().statusCode(200);
    }

    @Test
    void aDraftStaysAndCannotBeActivated() {
        // Given
        UUID draft = Orders.draft(lead, patient, catalog.publish("Plank"));
        String seen = Orders.etag(lead, patient, draft);
        post(lead, "archive").then().statusCode(200);

        // When
        Response activation = lead.sends("{}")
                .header("If-Match", seen)
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, draft);

        // Then
        activation.then().statusCode(409).body("type", equalTo("urn:rehab:problem:patient-archived"));
        assertThat(Orders.etag(lead, patient, draft)).isNotEqualTo(seen);
    }

    @Test
    void nothingIsBegunWithAnArchivedPatient() {
        // Given
        UUID plank = catalog.publish("Plank");
        String etag = lead.asks().when().get("/patients/{p}", patient).header("ETag");
        post(lead, "archive").then().statusCode(200);

        // When
        Response prescribing =
                lead.sends(Orders.prescription(plank).encode()).when().post("/patients/{p}/prescriptions", patient);
        Response code = lead.asks().when().post("/patients/{p}/access-code", patient);
        JsonObject other = Orders.registration("Anna");
        other.remove("notADuplicate");
        Response change =
                lead.sends(other.encode()).header("If-Match", etag).when().put("/patients/{p}", patient);

        // Then
        prescribing.then().statusCode(409).body("type", equalTo("urn:rehab:problem:patient-archived"));
        code.then().statusCode(409).body("type", equalTo("urn:rehab:problem:patient-archived"));
        change.then().statusCode(409).body("type", equalTo("urn:rehab:problem:patient-archived"));
    }

    @Test
    void twiceIsRefusedUnlessItIsTheSameRequest() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = post(lead, "archive", key);

        // When
        Response again = post(lead, "archive", key);
        Response another = post(lead, "archive");
        Response neverArchived = administrator
                .sends("{\"reason\":\"Back\"}")
                .when()
                .post("/patients/{p}/restoration", Orders.register(lead, "Berta"));

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        another.then().statusCode(409).body("type", equalTo("urn:rehab:problem:patient-archived"));
        neverArchived.then().statusCode(409).body("type", equalTo("urn:rehab:problem:not-archived"));
    }

    @Test
    void aCoTherapistMayNot() {
        // Given
        Person colleague = Person.therapist(clinic, keycloak.therapist(clinic, "Cora", "Colleague", true));
        lead.sends("{\"role\":\"MEMBER\"}").when().put("/patients/{p}/care-team/{t}", patient, colleague.subject());

        // When
        Response refused = post(colleague, "archive");

        // Then
        refused.then().statusCode(403).body("type", equalTo("urn:rehab:problem:forbidden"));
    }

    @Test
    void anArchivedPatientIsStillAPossibleDuplicate() {
        // Given
        post(lead, "archive").then().statusCode(200);
        JsonObject again = Orders.registration("Ana");
        again.remove("notADuplicate");

        // When
        Response refused = lead.sends(again.encode()).when().post("/patients");

        // Then
        refused.then().statusCode(409).body("matches[0].archived", equalTo(true));
    }

    private void stands(UUID prescription, String status) throws SQLException {
        superuser.execute(
                "update prescription set status = '" + status + "' where prescription_id = '" + prescription + "'");
    }

    private JsonObject account() {
        return keycloak.accountsOf(patient).get(0);
    }

    private Response post(Person who, String what) {
        return post(who, what, UUID.randomUUID().toString());
    }

    private Response post(Person who, String what, String key) {
        return who.asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"reason\":\"Moved away\"}")
                .when()
                .post("/patients/{p}/" + what, patient);
    }
}
