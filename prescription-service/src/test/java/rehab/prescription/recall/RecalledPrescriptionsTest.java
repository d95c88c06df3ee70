package rehab.prescription.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.paging.Cursor;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Which prescriptions a recall concerns, and who may know it. */
@QuarkusTest
class RecalledPrescriptionsTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private final Person colleague = Person.therapist(clinic);
    private final Person administrator = Person.administrator(clinic);

    @Inject
    Superuser superuser;

    @Test
    void listsExactlyThePrescriptionsThatUseIt() {
        // Given
        UUID plank = catalog.publish("Plank");
        UUID row = catalog.publish("Row");
        UUID ana = Orders.register(therapist, "Ana");
        UUID used = Orders.active(therapist, ana, row, plank);
        Orders.active(therapist, ana, row);
        Orders.draft(therapist, ana, plank);
        UUID paused = Orders.active(therapist, Orders.register(therapist, "Berta"), plank);
        pause(paused, "Berta");
        UUID pinnedLater = catalog.publish("Elsewhere");
        Orders.active(therapist, ana, pinnedLater);

        // When
        String recall = CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 2);

        // Then
        prescriptions(therapist, recall)
                .body("items.prescriptionId", contains(used.toString(), paused.toString()))
                .body("items.patientName", contains("Ana", "Berta"))
                .body("items.status", contains("ACTIVE", "PAUSED"))
                .body("items.title", contains("Upper back", "Upper back"))
                .body("items[0].versions", contains(1))
                .body("items[0].exerciseRevision", equalTo(1))
                .body("items[0].until", nullValue())
                .body("items[0].leads", hasSize(1));
        affected(therapist, recall, 2);
    }

    @Test
    void whatWasPinnedToTheNewRevisionIsNotConcernedUnlessItIsWithdrawn() {
        // Given
        UUID plank = catalog.publish("Plank");
        UUID ana = Orders.register(therapist, "Ana");
        UUID before = Orders.active(therapist, ana, plank);
        catalog.revise(plank, 2, "Plank");
        UUID after = Orders.active(therapist, ana, plank);

        // When
        String changed = CatalogNews.recalled(plank, null, "SAFETY_CHANGED", 2);
        String withdrawn = CatalogNews.recalled(plank, null, "WITHDRAWN", 2);

        // Then
        prescriptions(therapist, changed).body("items.prescriptionId", contains(before.toString()));
        prescriptions(therapist, withdrawn).body("items.prescriptionId", contains(before.toString(), after.toString()));
    }

    @Test
    void aVersionCountsUntilTheDayOnWhichTheNextTakesItsPlace() {
        // Given
        clock.moveTo(Instant.parse("2026-11-20T12:00:00Z"));
        UUID plank = catalog.publish("Plank");
        UUID row = catalog.publish("Row");
        UUID ana = Orders.register(therapist, "Ana");
        UUID prescription = Orders.active(therapist, ana, plank);
        String recall = CatalogNews.recalled(plank, null, "WITHDRAWN", 1);
        revise(ana, prescription, Orders.prescription(row));

        // When
        Orders.activate(therapist, ana, prescription, new JsonObject().put("reason", "Recalled"))
                .then()
                .statusCode(201);

        // Then
        prescriptions(therapist, recall)
                .body("items[0].versions", contains(1))
                .body("items[0].until", equalTo("2026-11-21"));
        clock.moveTo(Instant.parse("2026-11-20T22:59:00Z"));
        affected(therapist, recall, 1);
        clock.moveTo(Instant.parse("2026-11-20T23:01:00Z")); // midnight has passed in Madrid
        affected(therapist, recall, 0);
        prescriptions(therapist, recall).body("items", empty());
    }

    @Test
    void aTherapistKnowsOfTheirOwnPatientsAndAnAdministratorOfTheClinics() {
        // Given
        UUID plank = catalog.publish("Plank");
        UUID ana = Orders.active(therapist, Orders.register(therapist, "Ana"), plank);
        UUID carla = Orders.active(colleague, Orders.register(colleague, "Carla"), plank);
        Person elsewhere = Person.therapist(UUID.randomUUID(), therapist.subject());
        UUID dora = Orders.active(elsewhere, Orders.register(elsewhere, "Dora"), plank);

        // When
        String recall = CatalogNews.recalled(plank, null, "WITHDRAWN", 1);

        // Then
        affected(therapist, recall, 1);
        affected(colleague, recall, 1);
        affected(elsewhere, recall, 1);
        affected(administrator, recall, 2);
        prescriptions(therapist, recall).body("items.prescriptionId", contains(ana.toString()));
        prescriptions(colleague, recall).body("items.prescriptionId", contains(carla.toString()));
        prescriptions(elsewhere, recall).body("items.prescriptionId", contains(dora.toString()));
        prescriptions(administrator, recall)
                .body("items.prescriptionId", contains(ana.toString(), carla.toString()))
                .body("items.title", contains(nullValue(), nullValue()));
    }

    @Test
    void anotherClinicsOwnExerciseIsNobodyElsesBusiness() {
        // Given
        UUID plank = catalog.publish("Plank");
        Orders.active(therapist, Orders.register(therapist, "Ana"), plank);

        // When
        String recall = CatalogNews.recalled(plank, UUID.randomUUID(), "WITHDRAWN", 1);

        // Then
        for (Person someone : List.of(therapist, administrator)) {
            assertThat(recalls(someone).extract().jsonPath().getList("items.recallId"))
                    .doesNotContain(recall);
            someone.asks()
                    .when()
                    .get("/recalls/{id}/prescriptions", recall)
                    .then()
                    .statusCode(404)
                    .body(equalTo(someone.asks()
                            .when()
                            .get("/recalls/{id}/prescriptions", UUID.randomUUID())
                            .asString()));
        }
    }

    @Test
    void recallsAreListedNewestFirstAndByPages() {
        // Given
        UUID plank = UUID.randomUUID();
        String older = taken(plank, "2900-01-01T00:00:00Z");
        String newer = taken(plank, "2900-01-02T00:00:00Z");
        String newest = taken(plank, "2900-01-03T00:00:00Z");

        // When
        var first = therapistPage(2, null);
        var second = therapistPage(2, first.jsonPath().getString("nextCursor"));

        // Then
        assertThat(first.jsonPath().getList("items.recallId")).containsExactly(newest, newer);
        assertThat(second.jsonPath().getList("items.recallId")).first().isEqualTo(older);
        first.then()
                .body("items[0].exercise.id", equalTo(plank.toString()))
                .body("items[0].exercise.name", equalTo("Plank"))
                .body("items[0].kind", equalTo("WITHDRAWN"))
                .body("items[0].affected", equalTo(0))
                .body("items[0].at", equalTo("2900-01-03T00:00:00Z"));
    }

    @Test
    void prescriptionsComeByPages() {
        // Given
        UUID plank = catalog.publish("Plank");
        for (String name : List.of("berta", "Ana", "Clara")) {
            Orders.active(therapist, Orders.register(therapist, name), plank);
        }
        String recall = CatalogNews.recalled(plank, clinic, "WITHDRAWN", 1);

        // When
        var first = therapist.asks().queryParam("limit", 2).when().get("/recalls/{id}/prescriptions", recall);
        var second = therapist
                .asks()
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("nextCursor"))
                .when()
                .get("/recalls/{id}/prescriptions", recall);

        // Then
        first.then().statusCode(200).body("items.patientName", contains("Ana", "berta"));
        second.then()
                .statusCode(200)
                .body("items.patientName", contains("Clara"))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "yesterday"})
    void aCursorOfNoSuchTimeIsRefused(String at) {
        therapistPage(2, Cursor.encode(at, UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("cursor"));
    }

    @Test
    void whoLookedIsKept() {
        // Given
        String recall = CatalogNews.recalled(catalog.publish("Plank"), clinic, "WITHDRAWN", 1);

        // When
        recalls(administrator);
        prescriptions(administrator, recall);

        // Then
        assertThat(superuser.texts(
                        "select action || ' ' || what || ' ' || coalesce(what_id::text, '-') from audit_event"
                                + " where subject = '" + administrator.subject() + "' order by at, id"))
                .containsExactly("READ RECALL_LIST -", "READ RECALLED_PRESCRIPTION_LIST " + recall);
    }

    private String taken(UUID exercise, String at) {
        JsonObject recall = CatalogNews.recall(exercise, clinic, "WITHDRAWN", 1).put("at", at);
        CatalogNews.deliver(recall).then().statusCode(201);
        return recall.getString("recallId");
    }

    private Response therapistPage(int limit, @Nullable String cursor) {
        var request = therapist.asks().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.when().get("/recalls");
    }

    private void pause(UUID prescription, String name) {
        String patient = therapist
                .asks()
                .queryParam("q", name)
                .when()
                .get("/patients")
                .jsonPath()
                .getString("items[0].id");
        therapist
                .sends("{\"reason\":\"Holiday\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/pause", patient, prescription)
                .then()
                .statusCode(200);
    }

    private void revise(UUID patient, UUID prescription, JsonObject content) {
        therapist
                .sends(content.encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription)
                .then()
                .statusCode(200);
    }

    private static void affected(Person reader, String recall, int expected) {
        recalls(reader)
                .body("items.recallId", hasItem(recall))
                .body("items.find { it.recallId == '" + recall + "' }.affected", equalTo(expected));
    }

    private static ValidatableResponse recalls(Person reader) {
        return reader.asks()
                .queryParam("limit", 100)
                .when()
                .get("/recalls")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse prescriptions(Person reader, String recall) {
        return reader.asks()
                .when()
                .get("/recalls/{id}/prescriptions", recall)
                .then()
                .statusCode(200);
    }
}
