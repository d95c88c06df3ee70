package rehab.prescription.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** How a recall is taken from the catalog. */
@QuarkusTest
class RecallDeliveryTest extends ServiceTest {
    private final UUID plank = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @Test
    void comesOnceHoweverOftenItIsDelivered() {
        // Given
        JsonObject recall = CatalogNews.recall(plank, null, "SAFETY_CHANGED", 2);
        CatalogNews.deliver(recall).then().statusCode(201);

        // When
        CatalogNews.deliver(recall).then().statusCode(204);

        // Then
        assertThat(kept()).isEqualTo("1");
        assertThat(superuser.texts(
                        "select coalesce(clinic_id::text, 'all') || ' ' || action || ' ' || what from audit_event"
                                + " where what_id = '" + recall.getString("recallId") + "'"))
                .containsExactly("all CREATE RECALL");
    }

    @ParameterizedTest
    @CsvSource({
        "reason, Another reason",
        "exerciseName, Side plank",
        "kind, WITHDRAWN",
        "at, 2026-11-21T09:30:00Z",
        "clinicId, 5b0c9f0e-58b1-4c84-9c6b-54c3b6a5f001"
    })
    void anotherRecallUnderTheSameIdIsRefused(String field, String other) {
        // Given
        JsonObject recall = CatalogNews.recall(plank, null, "SAFETY_CHANGED", 2);
        CatalogNews.deliver(recall).then().statusCode(201);

        // When
        var again = CatalogNews.deliver(recall.copy().put(field, other));

        // Then
        again.then().statusCode(422).body("type", equalTo("urn:rehab:problem:idempotency-mismatch"));
        CatalogNews.deliver(recall).then().statusCode(204);
    }

    @Test
    void anotherClinicsRecallUnderTheSameIdIsRefused() {
        // Given
        JsonObject recall = CatalogNews.recall(plank, UUID.randomUUID(), "WITHDRAWN", 2);
        CatalogNews.deliver(recall).then().statusCode(201);

        // When
        var again = CatalogNews.deliver(
                recall.copy().put("clinicId", UUID.randomUUID().toString()));

        // Then
        again.then().statusCode(422);
    }

    @Test
    void fieldsThatThisServiceDoesNotKnowAreNoObstacle() {
        // Given
        JsonObject recall = CatalogNews.recall(plank, null, "WITHDRAWN", 1).put("more", new JsonObject());

        // When / Then
        CatalogNews.deliver(recall).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "revision, 0",
        "reason, ' '",
        "exerciseName, ''",
        "kind, LOST",
        "at, yesterday",
        "at, +10000-01-01T00:00:00Z",
        "clinicId, north"
    })
    void whatCannotBeIsRefusedByItsField(String field, String value) {
        // Given
        Object sent = field.equals("revision") ? Integer.valueOf(value) : value;
        JsonObject recall = CatalogNews.recall(plank, null, "WITHDRAWN", 1).put(field, sent);

        // When
        var refused = CatalogNews.deliver(recall);

        // Then
        refused.then().statusCode(400).body("errors.field", hasItem(field));
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void theAddressAndTheBodyAreAboutTheSame() {
        // Given
        JsonObject recall = CatalogNews.recall(plank, null, "WITHDRAWN", 1);
        String other = UUID.randomUUID().toString();

        // When
        var otherExercise = CatalogNews.deliver(recall, other, recall.getString("recallId"));
        var otherRecall = CatalogNews.deliver(recall, recall.getString("exerciseId"), other);

        // Then
        otherExercise.then().statusCode(400).body("errors.field", hasItem("exerciseId"));
        otherRecall.then().statusCode(400).body("errors.field", hasItem("recallId"));
    }

    private String kept() {
        return superuser
                .texts("select count(*) from recall where exercise_id = '" + plank + "'")
                .get(0);
    }
}
