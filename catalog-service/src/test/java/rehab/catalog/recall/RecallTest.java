package rehab.catalog.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.Authoring;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.StoreShared;
import rehab.kit.id.Ids;
import rehab.kit.tenancy.Tenancy;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class RecallTest {
    private static final String FIRST = Authoring.complete("Recalled", "Slowly.");
    private final Authoring clinic = Authoring.inANewClinic();
    private PrescriptionStub prescription;

    @Inject
    StoreShared shared;

    @Inject
    Tenancy tenancy;

    @BeforeEach
    void neighbour() throws IOException {
        prescription = new PrescriptionStub();
    }

    @AfterEach
    void stop() {
        prescription.close();
    }

    @Test
    void otherSafetyWordsAreAnnounced() {
        // Given
        UUID id = clinic.published(FIRST);

        // When
        clinic.revise(id, FIRST.replace("Slowly.", "Not with vertigo."), 2);

        // Then
        Map<String, String> taken = delivered(id, 1).get(0);
        JsonPath listed = clinic.author().get("/recalls").jsonPath();
        String recallId = listed.getString("items[0].recallId");
        assertThat(taken)
                .containsEntry("method", "PUT")
                .containsEntry("path", "/deliveries/exercises/" + id + "/recalls/" + recallId)
                .containsEntry("authorization", "Bearer a-service-token");
        JsonPath body = JsonPath.from(taken.getOrDefault("body", ""));
        assertThat(body.getString("exerciseId")).isEqualTo(id.toString());
        assertThat(body.getString("exerciseName")).isEqualTo("Recalled");
        assertThat(body.getString("clinicId")).isEqualTo(clinic.clinic().toString());
        assertThat(body.getString("kind")).isEqualTo("SAFETY_CHANGED");
        assertThat(body.getInt("revision")).isEqualTo(2);
        assertThat(body.getString("reason")).isNotBlank();
        assertThat(body.getString("at")).endsWith("Z");
    }

    @Test
    void otherHazardsAreAnnouncedAndOtherWordsAreNot() {
        // Given
        UUID id = clinic.published(FIRST);

        // When
        clinic.revise(id, FIRST.replace("Stand tall.", "Stand very tall."), 2);
        clinic.revise(id, FIRST.replace("\"PRONE\"", "\"PRONE\", \"SUPINE\""), 3);

        // Then
        assertThat(delivered(id, 1)).hasSize(1);
        clinic.author()
                .get("/recalls")
                .then()
                .body("items.findAll { it.exerciseId == '" + id + "' }.revision", contains(3));
    }

    @Test
    void aWithdrawalIsAnnouncedWithItsReason() {
        // Given
        UUID id = clinic.published(FIRST);

        // When
        clinic.retire(id).then().statusCode(200);

        // Then
        JsonPath body = JsonPath.from(delivered(id, 1).get(0).getOrDefault("body", ""));
        assertThat(body.getString("kind")).isEqualTo("WITHDRAWN");
        assertThat(body.getInt("revision")).isEqualTo(1);
        assertThat(body.getString("reason")).isEqualTo("Somebody fell.");
    }

    @Test
    void whatNobodyCouldHavePrescribedIsNot() {
        // Given
        UUID draft = clinic.draft(Authoring.bare("Never mind"));
        UUID submitted = clinic.submitted(FIRST);

        // When
        clinic.retire(draft).then().statusCode(200);
        clinic.retire(submitted).then().statusCode(200);

        // Then
        clinic.author().get("/recalls").then().body("items.exerciseId", not(hasItem(submitted.toString())));
        clinic.author().get("/recalls").then().body("items.exerciseId", not(hasItem(draft.toString())));
    }

    @Test
    void aNeighbourThatWasAwayHearsOfItInOrder() {
        // Given
        prescription.answer(503);
        UUID id = clinic.published(FIRST);
        clinic.revise(id, FIRST.replace("Slowly.", "Not with vertigo."), 2);
        clinic.retire(id).then().statusCode(200);

        // When
        prescription.answer(200);

        // Then
        assertThat(delivered(id, 2).stream().map(taken -> JsonPath.from(taken.getOrDefault("body", ""))
                        .getString("kind")))
                .containsExactly("SAFETY_CHANGED", "WITHDRAWN");
    }

    @Test
    void anotherClinicIsNotTold() {
        // Given
        UUID id = clinic.published(FIRST);
        clinic.retire(id).then().statusCode(200);

        // Then
        clinic.reviewer().get("/recalls").then().body("items.exerciseId", hasItem(id.toString()));
        Authoring.inANewClinic()
                .reviewer()
                .get("/recalls?limit=100")
                .then()
                .statusCode(200)
                .body("items.exerciseId", not(hasItem(id.toString())));
    }

    @Test
    void aReleaseTellsEveryClinic() {
        // Given
        UUID id = Ids.next();
        release(id, ItemStatus.PUBLISHED, FIRST);
        release(id, ItemStatus.PUBLISHED, FIRST.replace("Stand tall.", "Stand very tall."));

        // When
        release(id, ItemStatus.PUBLISHED, FIRST.replace("Slowly.", "Not with vertigo."));
        release(id, ItemStatus.RETIRED, FIRST.replace("Slowly.", "Not with vertigo."));

        // Then
        List<JsonPath> taken = delivered(id, 2).stream()
                .map(request -> JsonPath.from(request.getOrDefault("body", "")))
                .toList();
        assertThat(taken).extracting(body -> body.getString("kind")).containsExactly("SAFETY_CHANGED", "WITHDRAWN");
        assertThat(taken).extracting(body -> body.getInt("revision")).containsExactly(3, 3);
        assertThat(taken).extracting(body -> body.getString("clinicId")).containsOnlyNulls();
        clinic.author().get("/recalls").then().body("items.exerciseId", hasItem(id.toString()));
    }

    private void release(UUID id, ItemStatus status, String content) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        QuarkusTransaction.requiringNew()
                .run(() -> shared.store(
                        ItemKind.EXERCISE,
                        id,
                        "released-" + id,
                        status,
                        StoredJson.read(content, ExerciseContent.class)));
    }

    @Test
    void theListPages() {
        // Given
        UUID older = clinic.published(FIRST);
        UUID newer = clinic.published(FIRST);
        clinic.retire(older).then().statusCode(200);
        clinic.retire(newer).then().statusCode(200);

        // When
        JsonPath first = clinic.author().get("/recalls?limit=1").jsonPath();
        JsonPath second = clinic.author()
                .queryParam("cursor", first.getString("nextCursor"))
                .get("/recalls?limit=1")
                .jsonPath();

        // Then
        assertThat(List.of(first.getString("items[0].exerciseId"), second.getString("items[0].exerciseId")))
                .containsExactly(newer.toString(), older.toString());
        clinic.author().get("/recalls?cursor=x").then().statusCode(400).body("errors.field", hasItem("cursor"));
    }

    /** Each recall once: an answer that comes late makes the sender say the same again, which a receiver allows. */
    private List<Map<String, String>> delivered(UUID exercise, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> different(exercise).size() >= count);
        return different(exercise);
    }

    private List<Map<String, String>> different(UUID exercise) {
        Set<String> paths = new HashSet<>();
        return prescription.taken(exercise).stream()
                .filter(request -> paths.add(request.getOrDefault("path", "")))
                .toList();
    }
}
