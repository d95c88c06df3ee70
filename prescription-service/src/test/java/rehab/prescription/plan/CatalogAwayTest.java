package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** With the catalog away nothing is written, not even half of it. */
@QuarkusTest
class CatalogAwayTest extends ServiceTest {
    private static final String AWAY = "urn:rehab:problem:neighbour-away";
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();

    @Inject
    Superuser rows;

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"AWAY", "SLOW", "BROKEN", "LOSES_ANSWERS"})
    void noDraftIsBegun(Mode mode) {
        // Given
        List<Long> before = rows.count(clinic);
        catalog.become(mode);

        // When
        Response refused = therapist
                .sends(Orders.prescription(plank).encode())
                .when()
                .post("/patients/{p}/prescriptions", patient);

        // Then
        refused.then().statusCode(503).body("type", equalTo(AWAY));
        assertThat(rows.count(clinic)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"AWAY", "SLOW", "BROKEN"})
    void nothingIsActivated(Mode mode) {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);
        String etag = Orders.etag(therapist, patient, prescription);
        List<Long> before = rows.count(clinic);
        catalog.become(mode);

        // When
        Response refused = therapist
                .sends("{}")
                .header("If-Match", etag)
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription);

        // Then
        refused.then().statusCode(503).body("type", equalTo(AWAY));
        assertThat(rows.count(clinic)).isEqualTo(before);
        catalog.become(Mode.ANSWERS);
        Orders.activate(therapist, patient, prescription, new JsonObject())
                .then()
                .statusCode(201);
    }

    @Test
    void aDraftOfPinnedLinesNeedsNoCatalog() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String lineId = therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .jsonPath()
                .getString("version.routines[0].lines[0].lineId");
        String etag = Orders.etag(therapist, patient, prescription);
        JsonObject content = Orders.prescription(plank).put("safetyNote", "Only on a soft floor");
        content.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .put("lineId", lineId);
        catalog.become(Mode.AWAY);

        // When
        Response revised = therapist
                .sends(content.encode())
                .header("If-Match", etag)
                .when()
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription);
        Response activated =
                Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "Softer"));

        // Then
        revised.then().statusCode(200);
        activated.then().statusCode(201).body("safetyNote", equalTo("Only on a soft floor"));
    }

    @Test
    void aFailingCatalogIsLeftAloneForAWhile() {
        // Given
        catalog.become(Mode.BROKEN);
        String body = Orders.prescription(plank).encode();
        IntStream.range(0, 10).forEach(i -> therapist
                .sends(body)
                .when()
                .post("/patients/{p}/prescriptions", patient)
                .then()
                .statusCode(503));
        catalog.become(Mode.ANSWERS);
        int asked = catalog.requests().size();

        // When
        Response next = therapist.sends(body).when().post("/patients/{p}/prescriptions", patient);

        // Then
        next.then().statusCode(503);
        assertThat(catalog.requests()).hasSize(asked);
    }

    @Test
    void aTokenThatRanOutIsTheCallersAffairAlone() {
        // Given
        String body = Orders.prescription(plank).encode();
        catalog.become(Mode.REFUSES);

        // When
        List<Response> refused = IntStream.range(0, 10)
                .mapToObj(i -> therapist.sends(body).when().post("/patients/{p}/prescriptions", patient))
                .toList();
        catalog.become(Mode.ANSWERS);
        Response next = therapist.sends(body).when().post("/patients/{p}/prescriptions", patient);

        // Then
        assertThat(refused)
                .allSatisfy(answer ->
                        answer.then().statusCode(401).body("type", equalTo("urn:rehab:problem:unauthenticated")));
        next.then().statusCode(201);
    }
}
