package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** A copy is no way around the review by somebody else. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CopyingTest {
    private static final String WRITER = "a-writing-administrator";

    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void whoWroteWhatNobodyPublishedMayNotPublishItsCopy() {
        // Given
        UUID copy = copied(written());

        // When
        Response own = publish(copy, WRITER);

        // Then
        own.then().statusCode(422).body("type", equalTo("urn:rehab:problem:author-is-reviewer"));
        clinic.publish(copy, 1).then().statusCode(200);
    }

    @Test
    void whatSomebodyElseHasPublishedIsNobodysText() {
        // Given
        UUID original = written();
        clinic.publish(original, 1).then().statusCode(200);
        UUID copy = copied(original);

        // When
        Response published = publish(copy, WRITER);

        // Then
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
    }

    /** What the administrator wrote and the author has submitted. */
    private UUID written() {
        UUID id = clinic.draft(Authoring.bare("Begun"));
        clinic.administrator(WRITER)
                .header("If-Match", clinic.tag(id))
                .contentType("application/json")
                .body(Authoring.complete("Written", "Slowly."))
                .put("/exercises/{id}/draft", id)
                .then()
                .statusCode(200);
        clinic.submit(id).then().statusCode(200);
        return id;
    }

    private UUID copied(UUID original) {
        Response copy = Authoring.once(clinic.author()).post("/exercises/{id}/copies", original);
        assertThat(copy.statusCode()).as(copy.asString()).isEqualTo(201);
        UUID id = UUID.fromString(copy.jsonPath().getString("item.itemId"));
        clinic.submit(id).then().statusCode(200);
        return id;
    }

    private Response publish(UUID id, String administrator) {
        return Authoring.once(clinic.administrator(administrator))
                .body("{}")
                .post("/items/{id}/revisions/1/publication", id);
    }
}
