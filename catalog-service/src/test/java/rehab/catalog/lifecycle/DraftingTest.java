package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class DraftingTest {
    private static final String PLANK = "plank";
    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void aDraftIsTheClinicsOwnAndNoPatients() {
        // When
        UUID id = clinic.draft(Authoring.bare("Our own stretch"));

        // Then
        clinic.reviewer()
                .get("/exercises/our-own-stretch")
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(0))
                .body("own", equalTo(true))
                .body("assignable", equalTo(false));
        clinic.patient().get("/exercises/{id}", id).then().statusCode(404);
        Authoring.inANewClinic().author().get("/exercises/{id}", id).then().statusCode(404);
        Authoring.inANewClinic()
                .author()
                .get("/exercises/{id}/draft", id)
                .then()
                .statusCode(404);
    }

    @Test
    void savingNeedsTheTagThatWasSeen() {
        // Given
        UUID id = clinic.draft(Authoring.bare("Tagged"));
        String seen = clinic.tag(id);
        clinic.save(id, Authoring.bare("Saved by somebody else")).then().statusCode(200);

        // When
        Response stale = put(id, seen, Authoring.bare("Too late"));
        Response blind = put(id, null, Authoring.bare("Unseen"));

        // Then
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(blind.statusCode()).isEqualTo(428);
        clinic.author()
                .get("/exercises/{id}/draft", id)
                .then()
                .body("content.name", equalTo("Saved by somebody else"))
                .body("version", equalTo(2))
                .body("item.draftOpen", equalTo(true));
    }

    @Test
    void sendingItAgainBeginsOnlyOne() {
        // Given
        String key = UUID.randomUUID().toString();
        String body = "{\"slug\": \"only-one\", \"content\": " + Authoring.bare("Only one") + "}";

        // When
        Response first = begin(key, body);
        Response again = begin(key, body);
        Response other = begin(key, body.replace("Only one", "Another"));

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken-here", PLANK})
    void aSlugStandsForOneThing(String slug) {
        // Given
        begin(UUID.randomUUID().toString(), "{\"slug\": \"taken-here\", \"content\": " + Authoring.bare("One") + "}");

        // When
        Response refused = begin(
                UUID.randomUUID().toString(),
                "{\"slug\": \"" + slug + "\", \"content\": " + Authoring.bare("Two") + "}");

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:slug-taken"))
                .body("errors.field", hasItem("slug"));
    }

    @Test
    void aCopyRemembersWhatItWasMadeFrom() {
        // Given
        String plank = clinic.author().get("/exercises/plank").jsonPath().getString("id");

        // When
        Response first = Authoring.once(clinic.author()).post("/exercises/{id}/copies", plank);
        Response second = Authoring.once(clinic.author()).post("/exercises/{id}/copies", plank);

        // Then
        first.then()
                .statusCode(201)
                .body("item.slug", equalTo("plank-2"))
                .body("item.adaptedFrom.id", equalTo(plank))
                .body("item.shared", equalTo(false))
                .body("content.name", equalTo("Plank"));
        second.then().statusCode(201).body("item.slug", equalTo("plank-3"));
        String copy = first.jsonPath().getString("item.itemId");
        clinic.author().get("/exercises/{id}", copy).then().body("adaptedFrom.id", equalTo(plank));
        clinic.patient().get("/exercises/plank").then().body("id", equalTo(plank));
    }

    @Test
    void whatIsOnlyADraftCannotBeCopied() {
        UUID draft = clinic.draft(Authoring.bare("Not yet"));
        Authoring.once(clinic.author())
                .post("/exercises/{id}/copies", draft)
                .then()
                .statusCode(404);
        Authoring.once(clinic.author())
                .post("/exercises/{id}/copies", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theSharedLibraryHasNoDraft() {
        String plank = clinic.author().get("/exercises/plank").jsonPath().getString("id");
        clinic.author()
                .get("/exercises/{id}/draft", plank)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:shared-library"));
        put(UUID.fromString(plank), "*", Authoring.bare("Mine now"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:shared-library"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                              | content
            {"content": {"name": "A"}}                                      | purpose
            {"content": {"purpose": "A"}}                                   | name
            {"slug": "No Slug", "content": %s}                              | slug
            {"slug": "-", "content": %s}                                    | slug
            {"content": %s, "extra": 1}                                     | extra
            {"content": {"name": 7}}                                        | content.name
            {"content": {"type": "DANCING"}}                                | content.type
            {"content": {"steps": [{"text": "A"}, {"words": "B"}]}}         | content.steps[1].words
            """)
    void badInputIsNamed(String body, String field) {
        begin(UUID.randomUUID().toString(), body.formatted(Authoring.bare("Bad input")))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void aKeyIsAskedFor() {
        clinic.author()
                .contentType(ContentType.JSON)
                .body("{\"content\": " + Authoring.bare("No key") + "}")
                .post("/exercises")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("Idempotency-Key"));
    }

    @Test
    void anIncompleteDraftIsKeptButNotSubmitted() {
        // Given
        UUID id = clinic.draft(Authoring.bare("Half written"));

        // When
        Response refused = clinic.submit(id);

        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:draft-incomplete"))
                .body("errors.field", hasItem("disclaimer"));
        String disclaimed = Authoring.bare("Half written").replace("\"type\"", "\"disclaimer\": \"Test.\", \"type\"");
        clinic.save(id, disclaimed).then().statusCode(200);
        clinic.submit(id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("steps", "cautions", "stopIf", "variants"));
        clinic.author()
                .get("/items/{id}/revisions", id)
                .then()
                .body("items.size()", equalTo(0))
                .body("item.inReview", nullValue());
    }

    private Response begin(String key, String body) {
        return clinic.author()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/exercises");
    }

    private Response put(UUID id, @Nullable String ifMatch, String content) {
        RequestSpecification request =
                clinic.author().contentType(ContentType.JSON).body(content);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/exercises/{id}/draft", id);
    }
}
