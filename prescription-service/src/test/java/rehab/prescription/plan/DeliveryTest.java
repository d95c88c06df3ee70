package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.support.AdherenceNews;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.FakeAdherence.Delivery;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** What adherence-service is told, and that it is told in the end. */
@QuarkusTest
class DeliveryTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();

    @BeforeEach
    void registerAPatient() {
        clock.moveTo(Instant.parse("2026-10-25T10:00:00Z"));
        patient = Orders.register(therapist, "Ana");
        plank = catalog.publish("Plank");
    }

    @Test
    void aNewCareTeamIsTold() {
        // When
        Delivery told = arrived(1).get(0);

        // Then
        assertThat(told.method()).isEqualTo("PUT");
        assertThat(told.authorization()).isEqualTo("Bearer a-service-token");
        assertThat(told.path()).isEqualTo("/deliveries/patients/" + patient + "/care-team/1");
        assertThat(told.body())
                .isEqualTo(new JsonObject()
                        .put("clinicId", clinic.toString())
                        .put("patientId", patient.toString())
                        .put("timeZone", "Europe/Madrid")
                        .put("sequence", 1)
                        .put("members", new JsonArray().add(member("LEAD")))
                        .put("language", "en"));
    }

    @Test
    void aVersionIsToldAsItIsReadButForItsBurden() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);

        // When
        Delivery told = arrived(2).get(1);

        // Then
        assertThat(told.path()).isEqualTo("/deliveries/prescriptions/" + prescription + "/versions/1");
        JsonObject read = new JsonObject(therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}/versions/1", patient, prescription)
                .asString());
        read.remove("burden"); // an estimate with the figures of now, for people
        assertThat(told.body())
                .isEqualTo(new JsonObject()
                        .put("clinicId", clinic.toString())
                        .put("patientId", patient.toString())
                        .put("timeZone", "Europe/Madrid")
                        .put("version", read)
                        .put("careTeam", new JsonArray().add(member("LEAD")))
                        .put("careTeamSequence", 1)
                        .put("overrides", new JsonArray()));
    }

    @Test
    void aVersionTellsWhichCareTeamItKnows() {
        // Given
        String other = keycloak.therapist(clinic, "Demo", "Therapist South", true);
        therapist
                .asks()
                .contentType("application/json")
                .body("{\"role\":\"MEMBER\"}")
                .when()
                .put("/patients/{p}/care-team/{t}", patient, other)
                .then()
                .statusCode(200);
        therapist
                .asks()
                .when()
                .delete("/patients/{p}/care-team/{t}", patient, other)
                .then()
                .statusCode(204);

        // When
        UUID prescription = Orders.active(therapist, patient, plank);

        // Then
        List<JsonObject> told = arrived(4).stream().map(Delivery::body).toList();
        JsonObject version = told.stream()
                .filter(body -> body.containsKey("version"))
                .findFirst()
                .orElseThrow();
        assertThat(version.getJsonObject("version").getString("prescriptionId")).isEqualTo(prescription.toString());
        assertThat(version.getInteger("careTeamSequence")).isEqualTo(3);
        assertThat(told).extracting(body -> body.getInteger("sequence")).contains(1, 2, 3);
        assertThat(version.getJsonArray("careTeam")).isEqualTo(new JsonArray().add(member("LEAD")));
    }

    @Test
    void withTheReceiverAwayEverythingArrivesLaterInOrder() {
        // Given
        adherence.become(Mode.AWAY);
        UUID prescription = Orders.active(therapist, patient, plank);
        suspend(prescription, "pause");
        suspend(prescription, "resume");

        // When
        adherence.become(Mode.ANSWERS);
        List<Delivery> told = arrived(4).stream()
                .filter(delivery -> delivery.path().contains(prescription.toString()))
                .toList();

        // Then
        assertThat(told.get(0).path()).endsWith("/versions/1");
        JsonObject paused = told.get(1).body();
        assertThat(paused)
                .isEqualTo(new JsonObject()
                        .put("clinicId", clinic.toString())
                        .put("patientId", patient.toString())
                        .put("prescriptionId", prescription.toString())
                        .put("from", "2026-10-26")
                        .put("kind", "PAUSED"));
        assertThat(told.get(2).path()).isEqualTo(told.get(1).path());
        assertThat(told.get(2).body()).isEqualTo(paused.copy().put("until", "2026-10-26"));
    }

    /** A delivery may arrive more than once; the first arrivals are what counts. */
    @Test
    void aDecisionIsToldWithoutItsReason() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        UUID proposal = AdherenceNews.proposed(therapist, clinic, patient, prescription);

        // When
        therapist
                .sends("{\"decision\":\"DECLINED\",\"reason\":\"Not before the holiday\"}")
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .post("/patients/{p}/prescriptions/{id}/proposals/{x}/decision", patient, prescription, proposal)
                .then()
                .statusCode(200);

        // Then
        Delivery told = arrived(3).stream()
                .filter(delivery -> delivery.path().endsWith("/decision"))
                .findFirst()
                .orElseThrow();
        assertThat(told.method()).isEqualTo("PUT");
        assertThat(told.path())
                .isEqualTo("/deliveries/prescriptions/" + prescription + "/proposals/" + proposal + "/decision");
        assertThat(told.body().fieldNames())
                .containsExactlyInAnyOrder("clinicId", "patientId", "decision", "decidedAt");
        assertThat(told.body().getString("clinicId")).isEqualTo(clinic.toString());
        assertThat(told.body().getString("patientId")).isEqualTo(patient.toString());
        assertThat(told.body().getString("decision")).isEqualTo("DECLINED");
        assertThat(told.body().getString("decidedAt")).startsWith("2026-10-25T10:0");
    }

    @ParameterizedTest
    @CsvSource({"SAFETY_CHANGED, 2, 1", "WITHDRAWN, 2, 2"})
    void aRecallIsToldOnWithTheLastRevisionThatItConcerns(String kind, int revision, int lastAffected) {
        // When
        String recall = CatalogNews.recalled(plank, null, kind, revision);

        // Then
        Delivery told = await().atMost(PATIENCE)
                .until(() -> adherence.at(recall), all -> !all.isEmpty())
                .get(0);
        assertThat(told.path()).isEqualTo("/deliveries/exercises/" + plank + "/recalls/" + recall);
        assertThat(told.body().getString("recallId")).isEqualTo(recall);
        assertThat(told.body().getString("exerciseId")).isEqualTo(plank.toString());
        assertThat(told.body().getString("clinicId")).isNull();
        assertThat(told.body().getInteger("lastAffected")).isEqualTo(lastAffected);
        assertThat(told.body().encode()).doesNotContain("reason");
    }

    private List<Delivery> arrived(int atLeast) {
        await().atMost(PATIENCE)
                .until(() -> adherence.about(patient).stream().distinct().count() >= atLeast);
        return adherence.about(patient).stream().distinct().toList();
    }

    private void suspend(UUID prescription, String what) {
        therapist
                .sends("{\"reason\":\"Holiday\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/" + what, patient, prescription)
                .then()
                .statusCode(200);
    }

    private JsonObject member(String role) {
        return new JsonObject().put("therapistId", therapist.subject()).put("role", role);
    }
}
