package rehab.prescription.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class CareTeamTest extends ServiceTest {
    private static final String TEAM = "/patients/{p}/care-team";
    private final UUID clinic = UUID.randomUUID();
    private Person lead = Person.therapist(clinic);
    private Person colleague = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void registerAPatient() {
        lead = Person.therapist(clinic, keycloak.therapist(clinic, "Lea", "Lead", true));
        colleague = Person.therapist(clinic, keycloak.therapist(clinic, "Cora", "Colleague", true));
        keycloak.therapist(clinic, "Gone", "Away", false);
        patient = Orders.register(lead, "Ana");
    }

    @Test
    void listsTheClinicsPresentTherapistsByName() {
        lead.asks()
                .when()
                .get("/therapists")
                .then()
                .statusCode(200)
                .body("items.name", contains("Cora Colleague", "Lea Lead"))
                .body("items.id", contains(colleague.subject(), lead.subject()));
        Person.therapist(UUID.randomUUID())
                .asks()
                .when()
                .get("/therapists")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aColleagueSeesThePatientOnceInTheTeam() {
        // Given
        colleague.asks().when().get("/patients/{p}", patient).then().statusCode(404);

        // When
        Response placed = place(lead, colleague, "MEMBER");

        // Then
        placed.then()
                .statusCode(200)
                .body("members.name", contains("Name of " + lead.subject(), "Cora Colleague"))
                .body("members.role", contains("LEAD", "MEMBER"));
        colleague.asks().when().get("/patients/{p}", patient).then().statusCode(200);
        colleague.asks().when().get("/patients").then().body("items.id", contains(patient.toString()));
    }

    @Test
    void placingAgainChangesNothing() {
        // Given
        Response first = place(lead, colleague, "MEMBER");

        // When
        Response again = place(lead, colleague, "MEMBER");

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(sequence()).isEqualTo("2");
    }

    @Test
    void leavingEndsTheAccessAndStaysOnRecord() {
        // Given
        place(lead, colleague, "MEMBER");

        // When
        Response left = colleague.asks().when().delete(TEAM + "/{t}", patient, colleague.subject());

        // Then
        left.then().statusCode(204);
        colleague.asks().when().get("/patients/{p}", patient).then().statusCode(404);
        colleague.asks().when().get("/patients").then().body("items", empty());
        assertThat(superuser.texts("select ended_by from care_team_member where patient_id = '" + patient
                        + "' and therapist_id = '" + colleague.subject() + "'"))
                .containsExactly(colleague.subject());
    }

    @Test
    void theLastLeadStays() {
        // Given
        place(lead, colleague, "MEMBER");

        // When
        Response leaving = lead.asks().when().delete(TEAM + "/{t}", patient, lead.subject());
        Response steppingBack = place(lead, lead, "MEMBER");

        // Then
        leaving.then().statusCode(409).body("type", equalTo("urn:rehab:problem:last-lead"));
        steppingBack.then().statusCode(409).body("type", equalTo("urn:rehab:problem:last-lead"));
    }

    @Test
    void ofTwoLeadsOneMayStepBackAndStillSeesThePatient() {
        // Given
        place(lead, colleague, "LEAD").then().statusCode(200);

        // When
        Response steppedBack = place(lead, lead, "MEMBER");

        // Then
        steppedBack
                .then()
                .statusCode(200)
                .body("members.therapistId", contains(colleague.subject(), lead.subject()))
                .body("members.role", contains("LEAD", "MEMBER"));
        lead.asks().when().get(TEAM, patient).then().statusCode(200).body("members.role", contains("LEAD", "MEMBER"));
    }

    @Test
    void ofTwoLeadsLeavingAtOnceOneStays() {
        // Given
        place(lead, colleague, "LEAD");

        // When
        List<Integer> answers = Stream.of(lead, colleague)
                .map(leaving -> CompletableFuture.supplyAsync(() -> leaving.asks()
                        .when()
                        .delete(TEAM + "/{t}", patient, leaving.subject())
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void anAdministratorPlacesAndRemoves() {
        // Given
        Person administrator = Person.administrator(clinic);

        // When
        place(administrator, colleague, "LEAD").then().statusCode(200);
        Response removed = administrator.asks().when().delete(TEAM + "/{t}", patient, lead.subject());

        // Then
        removed.then().statusCode(204);
        administrator
                .asks()
                .when()
                .get(TEAM, patient)
                .then()
                .body("members.therapistId", contains(colleague.subject()));
    }

    @Test
    void nobodyFromElsewhereIsPlaced() {
        // Given
        String stranger = keycloak.therapist(UUID.randomUUID(), "Stan", "Stranger", true);

        // When
        Response refused = place(lead, Person.therapist(clinic, stranger), "MEMBER");
        Response unknown = lead.asks().when().delete(TEAM + "/{t}", patient, stranger);

        // Then
        refused.then().statusCode(404);
        unknown.then().statusCode(404);
        assertThat(sequence()).isEqualTo("1");
    }

    @Test
    void withTheAccountsAwayNobodyIsPlaced() {
        // Given
        keycloak.become(Mode.AWAY);

        // When
        Response refused = place(lead, colleague, "MEMBER");

        // Then
        refused.then().statusCode(503).body("type", equalTo("urn:rehab:problem:neighbour-away"));
        lead.asks().when().get("/therapists").then().statusCode(503);
        assertThat(sequence()).isEqualTo("1");
    }

    private Response place(Person who, Person whom, String role) {
        return who.sends("{\"role\":\"" + role + "\"}").when().put(TEAM + "/{t}", patient, whom.subject());
    }

    private String sequence() {
        return superuser
                .texts("select sequence from care_team where patient_id = '" + patient + "'")
                .get(0);
    }
}
