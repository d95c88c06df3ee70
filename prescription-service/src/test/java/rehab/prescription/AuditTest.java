package rehab.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Who read or changed whose record. */
@QuarkusTest
class AuditTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);

    @Inject
    Superuser superuser;

    @Test
    void everyReadAndChangeOfARecordIsKept() {
        // Given
        UUID plank = catalog.publish("Plank");
        UUID patient = Orders.register(therapist, "Ana");
        UUID prescription = Orders.draft(therapist, patient, plank);
        Person ana = Person.patient(clinic, patient);

        // When
        Orders.activate(therapist, patient, prescription, new JsonObject());
        ana.asks().when().get("/patients/{p}", patient);
        ana.asks().when().get("/patients/{p}/prescriptions", patient);
        ana.asks().when().get("/patients/{p}/prescriptions/{id}/versions/1", patient, prescription);
        ana.asks().when().get("/patients/{p}/prescriptions/{id}/versions", patient, prescription);
        ana.asks().when().get("/patients/{p}/care-team", patient);

        // Then
        assertThat(events(patient, therapist.subject()))
                .containsExactly(
                        "therapist CREATE PATIENT",
                        "therapist CREATE ACCOUNT",
                        "therapist CREATE PRESCRIPTION",
                        "therapist READ PRESCRIPTION",
                        "therapist CREATE PRESCRIPTION_VERSION");
        assertThat(events(patient, ana.subject()))
                .containsExactly(
                        "patient READ PATIENT",
                        "patient READ PRESCRIPTION_LIST",
                        "patient READ PRESCRIPTION_VERSION",
                        "patient READ PRESCRIPTION_VERSION_LIST",
                        "patient READ CARE_TEAM");
    }

    @Test
    void whoeverIsRefusedARecordIsKeptToo() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        Person stranger = Person.therapist(clinic);

        // When
        Response refused = stranger.asks().when().get("/patients/{p}/prescriptions", patient);

        // Then
        refused.then().statusCode(404);
        assertThat(events(patient, stranger.subject())).containsExactly("therapist REFUSE PATIENT");
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        List<String> before = events(patient, therapist.subject());

        // When
        Response refused = therapist
                .sends(Orders.prescription(UUID.randomUUID()).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);

        // Then
        refused.then().statusCode(422);
        assertThat(events(patient, therapist.subject())).isEqualTo(before);
    }

    private List<String> events(UUID about, String subject) {
        return superuser.texts("select role || ' ' || action || ' ' || what from audit_event where about = '" + about
                + "' and subject = '" + subject + "' and address is not null order by at, id");
    }
}
