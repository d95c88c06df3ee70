package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** A patient reads the safety notes of each version once, and again when an exercise of it is recalled. */
@QuarkusTest
class AcknowledgementTest extends ServiceTest {
    private static final String ONE = "/patients/{p}/prescriptions/{id}";
    private static final String ACKNOWLEDGE = ONE + "/versions/{n}/acknowledgement";
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();
    private Person ana = therapist;

    @Inject
    Superuser rows;

    @BeforeEach
    void prescribe() {
        clock.moveTo(Instant.parse("2026-10-25T10:00:00Z"));
        patient = Orders.register(therapist, "Ana");
        ana = Person.patient(clinic, patient);
        plank = catalog.publish("Plank");
        prescription = Orders.active(therapist, patient, plank);
    }

    @Test
    void isNeededUntilItIsGivenAndThenAnsweredTheSame() {
        // Given
        read(therapist)
                .then()
                .body("acknowledgement.state", equalTo("NEEDED"))
                .body("acknowledgement", not(hasKey("at")));

        // When
        Response first = ana.asks().when().put(ACKNOWLEDGE, patient, prescription, 1);
        clock.moveTo(Instant.parse("2026-10-25T11:00:00Z"));
        Response second = ana.asks().when().put(ACKNOWLEDGE, patient, prescription, 1);

        // Then
        first.then().statusCode(200).body("acknowledgedAt", startsWith("2026-10-25T10:0"));
        assertThat(second.asString()).isEqualTo(first.asString());
        read(therapist).then().body("acknowledgement.state", equalTo("GIVEN"));
        read(ana).then().body("acknowledgement.state", equalTo("GIVEN"));
    }

    @Test
    void aCopyFromBeforeDoesNotHideIt() {
        // Given
        String etag = Orders.etag(therapist, patient, prescription);
        ana.asks().when().put(ACKNOWLEDGE, patient, prescription, 1).then().statusCode(200);

        // When
        Response again = therapist.asks().header("If-None-Match", etag).when().get(ONE, patient, prescription);

        // Then
        again.then().statusCode(200).body("acknowledgement.state", equalTo("GIVEN"));
    }

    @Test
    void aRecallAsksAgain() {
        // Given
        ana.asks().when().put(ACKNOWLEDGE, patient, prescription, 1).then().statusCode(200);
        clock.moveTo(Instant.parse("2026-10-26T10:00:00Z"));
        CatalogNews.recalled(catalog.publish("Row"), null, "SAFETY_CHANGED", 2);
        read(ana).then().body("acknowledgement.state", equalTo("GIVEN"));

        // When
        CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 2);

        // Then
        read(ana)
                .then()
                .body("acknowledgement.state", equalTo("NEEDED"))
                .body("acknowledgement.at", startsWith("2026-10-25T10:0"));
        ana.asks()
                .when()
                .put(ACKNOWLEDGE, patient, prescription, 1)
                .then()
                .statusCode(200)
                .body("acknowledgedAt", startsWith("2026-10-26T10:0"));
        read(therapist).then().body("acknowledgement.state", equalTo("GIVEN"));
    }

    @Test
    void isForTheVersionAndNobodyElses() {
        // Given
        Person other = Person.patient(clinic, UUID.randomUUID());

        // Then
        ana.asks().when().put(ACKNOWLEDGE, patient, prescription, 2).then().statusCode(404);
        other.asks().when().put(ACKNOWLEDGE, patient, prescription, 1).then().statusCode(404);
        therapist
                .asks()
                .when()
                .put(ACKNOWLEDGE, patient, prescription, 1)
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasAcknowledgedStays() {
        // Given
        ana.asks().when().put(ACKNOWLEDGE, patient, prescription, 1).then().statusCode(200);

        // Then
        Assertions.assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> rows.execute("update version_acknowledgement set acknowledged_at = now()"))
                .withMessageContaining("append-only");
        Assertions.assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> rows.execute("truncate version_acknowledgement"))
                .withMessageContaining("append-only");
    }

    private Response read(Person who) {
        return who.asks().when().get(ONE, patient, prescription);
    }
}
