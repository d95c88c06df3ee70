package rehab.prescription.recall;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** What a therapist sees beside the lines of a prescription. */
@QuarkusTest
class RecalledLinesTest extends ServiceTest {
    private static final String ORDERED = "version.routines[0].lines[0].recall";
    private static final String DRAFTED = "draft.routines[0].lines[0].recall";

    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @BeforeEach
    void prescribe() {
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
        prescription = Orders.active(therapist, patient, plank);
    }

    @Test
    void aNewerRevisionWithOtherSafetyWordsIsShownBesideTheLine() {
        // When
        String recall = CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 2);

        // Then
        read().body(ORDERED + ".recallId", equalTo(recall))
                .body(ORDERED + ".kind", equalTo("SAFETY_CHANGED"))
                .body(ORDERED + ".reason", equalTo("Not with wrist pain"));
    }

    @Test
    void whatHasTheNewWordsAlreadyIsNotRecalled() {
        // When
        CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 1);

        // Then
        read().body(ORDERED, nullValue());
    }

    @Test
    void whatIsWithdrawnIsRecalledInItsLastRevisionToo() {
        // When
        String recall = CatalogNews.recalled(plank, null, "WITHDRAWN", 1);

        // Then
        read().body(ORDERED + ".recallId", equalTo(recall)).body(ORDERED + ".kind", equalTo("WITHDRAWN"));
    }

    @Test
    void ofTwoTheNewerCountsInWhicheverOrderTheyArrive() {
        // Given
        JsonObject first = CatalogNews.recall(plank, null, "SAFETY_CHANGED", 2);
        JsonObject second = CatalogNews.recall(plank, null, "SAFETY_CHANGED", 3);
        JsonObject last = CatalogNews.recall(plank, null, "WITHDRAWN", 3).put("at", "2026-11-21T00:00:00Z");

        // When
        CatalogNews.deliver(second).then().statusCode(201);
        CatalogNews.deliver(first).then().statusCode(201);

        // Then
        read().body(ORDERED + ".recallId", equalTo(second.getString("recallId")));
        CatalogNews.deliver(last).then().statusCode(201);
        read().body(ORDERED + ".recallId", equalTo(last.getString("recallId")));
        CatalogNews.deliver(second).then().statusCode(204);
        read().body(ORDERED + ".recallId", equalTo(last.getString("recallId")));
    }

    @Test
    void aDraftShowsItToo() {
        // Given
        UUID draft = Orders.draft(therapist, patient, plank);

        // When
        String recall = CatalogNews.recalled(plank, clinic, "SAFETY_CHANGED", 2);

        // Then
        read(therapist, draft).body(DRAFTED + ".recallId", equalTo(recall)).body("version", nullValue());
    }

    @Test
    void anotherClinicsOwnRecallIsNotShown() {
        // When
        CatalogNews.recalled(plank, UUID.randomUUID(), "WITHDRAWN", 1);

        // Then
        read().body(ORDERED, nullValue());
    }

    @Test
    void thePatientIsNotLeftAloneWithIt() {
        // When
        CatalogNews.recalled(plank, null, "WITHDRAWN", 1);

        // Then
        read(Person.patient(clinic, patient), prescription)
                .body("version.version", equalTo(1))
                .body(ORDERED, nullValue());
    }

    @Test
    void aCopyMadeBeforeTheRecallIsNotCalledUpToDate() {
        // Given
        String etag = Orders.etag(therapist, patient, prescription);
        conditional(etag).statusCode(304);

        // When
        CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 2);

        // Then
        conditional(etag).statusCode(200).body(ORDERED + ".kind", equalTo("SAFETY_CHANGED"));
    }

    @Test
    void itIsNoPartOfWhatWasOrderedNorOfWhatIsDelivered() {
        // Given
        CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 2);
        JsonObject line = new JsonObject(read().extract().asString())
                .getJsonObject("version")
                .getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0);
        JsonObject wanted = Orders.prescription(plank);
        wanted.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .put("lineId", line.getString("lineId"));

        // When
        therapist
                .sends(wanted.encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription)
                .then()
                .statusCode(200)
                .body(DRAFTED + ".kind", equalTo("SAFETY_CHANGED"));
        Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "Note"))
                .then()
                .statusCode(201)
                .body("routines[0].lines[0].recall", nullValue());

        // Then
        therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}/versions/2", patient, prescription)
                .then()
                .statusCode(200)
                .body("routines[0].lines[0].exerciseRevision", equalTo(1))
                .body("routines[0].lines[0].recall", nullValue());
    }

    private ValidatableResponse read() {
        return read(therapist, prescription);
    }

    private ValidatableResponse read(Person reader, UUID id) {
        return reader.asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse conditional(String etag) {
        return therapist
                .asks()
                .header("If-None-Match", etag)
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .then();
    }
}
