package rehab.prescription.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class CaseloadTransferTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final UUID clinic = UUID.randomUUID();
    private final Person administrator = Person.administrator(clinic);
    private Person leaving = Person.therapist(clinic);
    private Person successor = Person.therapist(clinic);
    private UUID ana = UUID.randomUUID();
    private UUID berta = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void registerTwoPatients() {
        leaving = Person.therapist(clinic, keycloak.therapist(clinic, "Lea", "Leaving", true));
        successor = Person.therapist(clinic, keycloak.therapist(clinic, "Sara", "Successor", true));
        ana = Orders.register(leaving, "Ana");
        berta = Orders.register(leaving, "Berta");
    }

    @Test
    void anAdministratorGivesAWholeCaseloadToSomebodyElse() {
        // Given
        place(leaving, ana, successor, "MEMBER");

        // When
        Response moved = transfer(administrator, wanted());

        // Then
        moved.then().statusCode(200).body("moved", equalTo(2));
        leaving.asks().when().get("/patients").then().body("items", empty());
        successor
                .asks()
                .when()
                .get("/patients")
                .then()
                .body("items.id", containsInAnyOrder(ana.toString(), berta.toString()));
        for (UUID patient : List.of(ana, berta)) {
            successor
                    .asks()
                    .when()
                    .get("/patients/{p}/care-team", patient)
                    .then()
                    .body("members.therapistId", contains(successor.subject()))
                    .body("members.name", contains("Sara Successor"))
                    .body("members.role", contains("LEAD"));
        }
        assertThat(superuser.texts(
                        "select reason || ' ' || moved from caseload_transfer where clinic_id = '" + clinic + "'"))
                .containsExactly("Parental leave 2");
    }

    @Test
    void therapistsGiveAwayTheirOwnAndNamedOnesOnly() {
        // When
        Response moved = transfer(
                leaving,
                wanted().put("patientIds", new JsonArray().add(ana.toString()).add(ana.toString())));

        // Then
        moved.then().statusCode(200).body("moved", equalTo(1));
        leaving.asks().when().get("/patients").then().body("items.id", contains(berta.toString()));
        successor.asks().when().get("/patients").then().body("items.id", contains(ana.toString()));
    }

    @Test
    void anAdministratorSeesWhoseCareSomebodyIsIn() {
        // Given
        Person other = Person.therapist(clinic);
        UUID helped = Orders.register(other, "Carla");
        place(other, helped, leaving, "MEMBER");
        transfer(leaving, wanted().put("patientIds", new JsonArray().add(berta.toString())))
                .then()
                .statusCode(200);

        // When
        Response inCare = administrator.asks().when().get("/patients?therapist={t}", leaving.subject());

        // Then
        inCare.then().statusCode(200).body("items.id", contains(ana.toString(), helped.toString()));
        leaving.asks()
                .when()
                .get("/patients?therapist={t}", other.subject())
                .then()
                .body("items.id", contains(helped.toString()));
    }

    @Test
    void whoOnlyHelpedIsFollowedBySomebodyWhoHelps() {
        // Given
        Person other = Person.therapist(clinic);
        UUID helped = Orders.register(other, "Carla");
        place(other, helped, leaving, "MEMBER");

        // When
        Response moved = transfer(leaving, wanted());

        // Then
        moved.then().statusCode(200).body("moved", equalTo(3));
        other.asks()
                .when()
                .get("/patients/{p}/care-team", helped)
                .then()
                .body("members.therapistId", contains(other.subject(), successor.subject()))
                .body("members.role", contains("LEAD", "MEMBER"));
    }

    @Test
    void eachTeamIsAnnouncedAsItIsAfterwards() {
        // When
        transfer(administrator, wanted()).then().statusCode(200);

        // Then
        for (UUID patient : List.of(ana, berta)) {
            await().atMost(PATIENCE).until(() -> adherence.about(patient).size() == 2);
            JsonObject told = adherence.about(patient).get(1).body();
            assertThat(told.getLong("sequence")).isEqualTo(2);
            assertThat(told.getString("language")).isEqualTo("en");
            assertThat(told.getJsonArray("members"))
                    .containsExactly(new JsonObject()
                            .put("therapistId", successor.subject())
                            .put("role", "LEAD"));
        }
    }

    @Test
    void theMembershipsThatEndedStayAndTheNewOnesNameTheTransfer() {
        // When
        transfer(administrator, wanted()).then().statusCode(200);

        // Then
        assertThat(superuser.texts("select ended_by from care_team_member where patient_id = '" + ana
                        + "' and therapist_id = '" + leaving.subject() + "'"))
                .containsExactly(administrator.subject());
        assertThat(superuser.texts(
                        "select count(*) from care_team_member m join caseload_transfer t using (transfer_id)"
                                + " where m.patient_id = '" + ana + "' and m.therapist_id = '" + successor.subject()
                                + "' and m.ended_at is null"))
                .containsExactly("1");
    }

    @Test
    void aRepeatedRequestMovesNobodyTwice() {
        // Given
        String key = UUID.randomUUID().toString();
        transfer(administrator, key, wanted());

        // When
        Response again = transfer(administrator, key, wanted());
        Response empty = transfer(administrator, wanted());

        // Then
        again.then().statusCode(200).body("moved", equalTo(2));
        empty.then().statusCode(200).body("moved", equalTo(0));
    }

    @Test
    void nobodyGivesAwaySomebodyElsesPatients() {
        transfer(successor, wanted()).then().statusCode(404);
        transfer(Person.administrator(UUID.randomUUID()), wanted())
                .then()
                .statusCode(400)
                .body("errors.field", contains("toTherapist"));
        leaving.asks().when().get("/patients").then().body("items.size()", equalTo(2));
    }

    @Test
    void whomItCannotBeAboutIsNamed() {
        // Given
        UUID theirs = Orders.register(Person.therapist(clinic), "Dora");

        // When
        Response refused = transfer(
                administrator,
                wanted().put("patientIds", new JsonArray().add(ana.toString()).add(theirs.toString())));
        Response unknown = transfer(
                administrator,
                wanted().put(
                                "patientIds",
                                new JsonArray()
                                        .add(ana.toString())
                                        .add(UUID.randomUUID().toString())));

        // Then
        refused.then().statusCode(400).body("errors.field", contains("patientIds[1]"));
        assertThat(unknown.asString()).isEqualTo(refused.asString());
        leaving.asks().when().get("/patients").then().body("items.size()", equalTo(2));
    }

    @Test
    void aSuccessorIsAnotherPresentTherapistOfTheClinic() {
        String gone = keycloak.therapist(clinic, "Gone", "Away", false);
        transfer(administrator, wanted().put("toTherapist", gone))
                .then()
                .statusCode(400)
                .body("errors.field", contains("toTherapist"));
        transfer(administrator, wanted().put("toTherapist", leaving.subject()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("toTherapist"));
    }

    @Test
    void withTheAccountsAwayNobodyMoves() {
        // Given
        keycloak.become(Mode.AWAY);

        // When
        Response refused = transfer(administrator, wanted());

        // Then
        refused.then().statusCode(503);
    }

    /** A thousand patients, made past the service: registering them would take longer than the test. */
    @Test
    void aLargeCaseloadMovesInOneRequest() throws SQLException {
        // Given
        for (String statement : List.of(
                "insert into patient (patient_id, clinic_id, name, birth_date, language, time_zone, sign_in_name,"
                        + " registered_at, registered_by) select gen_random_uuid(), '" + clinic + "', 'P ' || i,"
                        + " '1980-01-01', 'EN', 'Europe/Madrid', 'p-' || i, now(), 'somebody'"
                        + " from generate_series(1, 1000) i",
                "insert into care_team select patient_id, clinic_id, 1 from patient where clinic_id = '" + clinic
                        + "' and registered_by = 'somebody'",
                "insert into care_team_member select patient_id, gen_random_uuid(), clinic_id, '" + leaving.subject()
                        + "', 'Lea', 'LEAD', now() from patient where clinic_id = '" + clinic
                        + "' and registered_by = 'somebody'")) {
            superuser.execute(statement);
        }
        long began = System.nanoTime();

        // When
        Response moved = transfer(leaving, wanted());

        // Then
        moved.then().statusCode(200).body("moved", equalTo(1002));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        assertThat(superuser.texts("select count(*) from care_team_member where therapist_id = '" + successor.subject()
                        + "' and role = 'LEAD' and ended_at is null"))
                .containsExactly("1002");
    }

    private JsonObject wanted() {
        return new JsonObject()
                .put("fromTherapist", leaving.subject())
                .put("toTherapist", successor.subject())
                .put("reason", "Parental leave");
    }

    private static Response transfer(Person who, JsonObject wanted) {
        return transfer(who, UUID.randomUUID().toString(), wanted);
    }

    private static Response transfer(Person who, String key, JsonObject wanted) {
        return who.asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(wanted.encode())
                .when()
                .post("/caseload-transfers");
    }

    private static void place(Person who, UUID patient, Person whom, String role) {
        who.sends("{\"role\":\"" + role + "\"}")
                .when()
                .put("/patients/{p}/care-team/{t}", patient, whom.subject())
                .then()
                .statusCode(200);
    }
}
