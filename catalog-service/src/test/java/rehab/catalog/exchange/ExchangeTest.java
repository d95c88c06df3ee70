package rehab.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ExchangeTest {
    private final Clinic north = Clinic.empty();
    private final Clinic south = Clinic.empty();

    @Test
    void whatAClinicWroteArrivesInAnotherAndComesOutTheSame() throws IOException {
        // Given
        northsCatalog();
        byte[] carried = north.export();

        // When
        south.take(carried, false)
                .then()
                .statusCode(200)
                .body("created", contains("own.exercises[0]", "own.exercises[1]", "own.rules[0]"))
                .body("notImported", empty())
                .body("problems", empty());

        // Then
        assertThat(south.own()).isEqualTo(north.own()).contains("Bent row");
        south.authoring()
                .author()
                .get("/exercises/bent-row")
                .then()
                .body("status", equalTo("DRAFT"))
                .body("assignable", equalTo(false));

        // And: published, it is the same to the byte, where it stands included
        publishAll(south);
        assertThat(new String(south.export(), StandardCharsets.UTF_8))
                .isEqualTo(new String(carried, StandardCharsets.UTF_8));
    }

    @Test
    void theSameAgainChangesNothing() {
        // Given
        northsCatalog();
        byte[] carried = north.export();

        // Then
        north.take(carried, false)
                .then()
                .statusCode(200)
                .body("created", empty())
                .body("changed", empty())
                .body("notImported", empty());
        assertThat(north.export()).isEqualTo(carried);
    }

    @Test
    void aDryRunWritesNothing() {
        northsCatalog();
        byte[] before = south.export();
        south.take(north.export(), true).then().statusCode(200).body("dryRun", equalTo(true));
        assertThat(south.export()).isEqualTo(before);
    }

    @Test
    void aChangedItemBecomesADraftAheadOfWhatIsPublished() {
        // Given
        UUID id = north.authoring().published(Authoring.complete("Bent row", "Slowly."));
        String changed = text(north.export()).replace("Slowly.", "Very slowly.");

        // When
        north.take(bytes(changed), false).then().statusCode(200).body("changed", contains("own.exercises[0]"));

        // Then
        north.authoring()
                .author()
                .get("/exercises/{id}", id)
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("cautions", contains("Slowly."));
        assertThat(text(north.export())).contains("Very slowly.");
    }

    @Test
    void everyProblemIsNamedAndNothingIsWritten() {
        // Given
        String document = """
                {"format": "rehab-catalog", "version": 1, "own": {
                  "exercises": [
                    {"slug": "plank", "status": "DRAFT", "content": %1$s},
                    {"slug": "good-one", "status": "DRAFT", "content": %1$s}],
                  "translations": [{"exercise": "no-such", "language": "es", "status": "DRAFT", "origin": "HUMAN",
                    "sourceHash": "x", "texts": {"name": "N", "purpose": "P", "disclaimer": "D"}}]}}
                """.formatted(Authoring.bare("Mine"));

        // Then
        south.take(bytes(document), false)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:import-refused"))
                .body("errors.field", hasItems("own.exercises[0].slug", "own.translations[0].exercise"));
        south.take(bytes(document), true)
                .then()
                .statusCode(200)
                .body("problems.code", hasItems("SLUG_TAKEN", "Unknown"));
        south.authoring().author().get("/exercises/good-one").then().statusCode(404);
    }

    @Test
    void aLibraryThatDiffersIsSaidAndLeftAsItIs() {
        String other = text(south.export()).replaceFirst("Wall arm slide", "Wall slide of another library");
        south.take(bytes(other), false)
                .then()
                .statusCode(200)
                .body("notImported.code", hasItem("Differs"))
                .body("created", empty());
        south.authoring().author().get("/exercises/wall-arm-slide").then().body("name", equalTo("Wall arm slide"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"format": "rehab-catalog", "version": 1, "own": {"exerc                                   | 400 | own
                    {"format": "rehab-catalog", "version": 2}                                                  | 400 | version
                    {"format": "another", "version": 1}                                                        | 400 | format
                    {"version": 1}                                                                             | 400 | format
                    {"format": "rehab-catalog", "version": 1, "published": true}                               | 400 | published
                    {"format": "rehab-catalog", "version": 1, "version": 1}                                    | 400 | body
                    {"format": "rehab-catalog", "version": 1, "own": {"exercises": [null]}}                    | 400 | own
                    {"format": "rehab-catalog", "version": 1, "own": {"exercises": [{"slug": "a"}]}}           | 422 | own.exercises[0].content
                    {"format": "rehab-catalog", "version": 1, "own": {"exercises": [{"slug": "A b"}]}}         | 422 | own.exercises[0].slug
                    {"format": "rehab-catalog", "version": 1, "own": {"rules": [{"slug": "a", "content": {"untilCleared": false}}]}} | 422 | own.rules[0].content.message
                    []                                                                                         | 400 | body
                    """)
    void aBadDocumentIsRefusedByItsField(String document, int status, String field) {
        south.take(bytes(document), false)
                .then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("errors.field", hasItem(containsString(field)));
    }

    @Test
    void twoOfOneSlugAreRefused() {
        String entry = "{\"slug\": \"twice\", \"status\": \"DRAFT\", \"content\": " + Authoring.bare("Twice") + "}";
        south.take(
                        bytes("{\"format\": \"rehab-catalog\", \"version\": 1, \"own\": {\"exercises\": [" + entry + ","
                                + entry + "]}}"),
                        false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("Duplicate"));
    }

    @Test
    void fourMegabytesAreTheLimit() {
        byte[] huge = new byte[4 * 1024 * 1024 + 1];
        Arrays.fill(huge, (byte) ' ');
        south.take(huge, true)
                .then()
                .statusCode(413)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:rehab:problem:too-large"));
        byte[] large = new byte[1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy(bytes("{\"format\": \"rehab-catalog\", \"version\": 1}"), 0, large, 0, 41);
        south.take(large, true).then().statusCode(200);
    }

    @Test
    void onlyAdministratorsTakeACatalogIn() {
        south.authoring()
                .author()
                .contentType(ContentType.JSON)
                .body("{\"format\": \"rehab-catalog\", \"version\": 1}")
                .post("/catalog/import")
                .then()
                .statusCode(403);
        assertThat(text(south.authoring().author().get("/catalog/export").asByteArray()))
                .startsWith("{\"format\":\"rehab-catalog\",\"version\":1,\"shared\":{\"sources\":[");
    }

    private void northsCatalog() {
        north.authoring().published(Authoring.complete("Bent row", "Slowly: 'no' jerks — ever."));
        north.authoring().published(Authoring.complete("Arm circle", "Señal 💪"));
        north.publishRule("prone-vertigo");
    }

    private static void publishAll(Clinic clinic) {
        for (String slug : List.of("arm-circle", "bent-row")) {
            UUID id = UUID.fromString(clinic.authoring()
                    .author()
                    .get("/exercises/{slug}", slug)
                    .jsonPath()
                    .getString("id"));
            clinic.publish(id, clinic.authoring().tag(id));
        }
        UUID rule = UUID.fromString(clinic.administrator()
                .get("/safety/rules")
                .jsonPath()
                .getString("rules.find { it.slug == 'prone-vertigo' }.id"));
        clinic.publish(
                rule,
                clinic.administrator().get("/safety/rules/{id}/draft", rule).header("ETag"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
