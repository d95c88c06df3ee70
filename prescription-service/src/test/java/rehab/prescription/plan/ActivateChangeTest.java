package rehab.prescription.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** A version made beside the draft, as a feature asks for it. */
@QuarkusTest
class ActivateChangeTest extends ServiceTest {
    private static final String ONE = "/patients/{p}/prescriptions/{id}";
    private static final String FIRST_LINE = "routines[0].lines[0].";
    private final Person therapist = Person.therapist(UUID.randomUUID());
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();

    @BeforeEach
    void registerAPatient() {
        clock.moveTo(Instant.parse("2026-10-25T10:00:00Z"));
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
    }

    @Test
    void makesTheNextVersionFromTomorrowOnWithItsReason() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String lineId = read(prescription).jsonPath().getString("version." + FIRST_LINE + "lineId");

        // When
        Response made = oneMore(prescription, Orders.etag(therapist, patient, prescription));

        // Then
        made.then().statusCode(200);
        read(prescription)
                .then()
                .body("currentVersion", equalTo(2))
                .body("version.reason", equalTo("All went well"))
                .body("version.effectiveFrom", equalTo("2026-10-26"))
                .body("version." + FIRST_LINE + "dose.amount.max", equalTo(13))
                .body("version." + FIRST_LINE + "lineId", equalTo(lineId))
                .body("$", not(hasKey("draft")));
    }

    @Test
    void carriesADraftOver() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        JsonObject content = Orders.prescription(plank).put("title", "Being written");
        JsonObject line = content.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0);
        line.put("lineId", read(prescription).jsonPath().getString("version." + FIRST_LINE + "lineId"));
        therapist
                .sends(content.encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .put(ONE + "/draft", patient, prescription)
                .then()
                .statusCode(200);

        // When
        oneMore(prescription, Orders.etag(therapist, patient, prescription))
                .then()
                .statusCode(200);

        // Then
        read(prescription)
                .then()
                .body("version.title", equalTo("Upper back"))
                .body("draft.version", equalTo(3))
                .body("draft.title", equalTo("Being written"))
                .body("draft." + FIRST_LINE + "dose.amount.max", equalTo(13));
        Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "Written"))
                .then()
                .statusCode(201)
                .body("version", equalTo(3));
    }

    @Test
    void refusesAnotherStateAndWhatIsNotOrdered() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String etag = Orders.etag(therapist, patient, prescription);
        oneMore(prescription, etag).then().statusCode(200);
        UUID draft = Orders.draft(therapist, patient, plank);

        // Then
        oneMore(prescription, etag).then().statusCode(412);
        oneMore(draft, Orders.etag(therapist, patient, draft))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:nothing-ordered"));
    }

    private Response oneMore(UUID prescription, String etag) {
        return therapist
                .sends("")
                .header("If-Match", etag)
                .when()
                .post(ONE + "/one-more-repetition", patient, prescription);
    }

    private Response read(UUID prescription) {
        return therapist.asks().when().get(ONE, patient, prescription);
    }
}
