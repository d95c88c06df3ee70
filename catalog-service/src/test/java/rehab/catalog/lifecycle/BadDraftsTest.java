package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** A draft may lack almost anything, but what it says must be something. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class BadDraftsTest {
    private final Authoring clinic = Authoring.inANewClinic();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "variants": [null]                                              | variants[0]
            "variants": [{"level": 1, "standard": true, "position": [null]}] | variants[0].position[0]
            "variants": [{"level": 1, "standard": true, "hazards": ["PRONE", null]}] | variants[0].hazards[1]
            "variants": [{"standard": true, "level": 0}] | variants[0].level
            "variants": [{"standard": true, "level": 99}] | variants[0].level
            "variants": [{"standard": true, "level": -1}] | variants[0].level
            "variants": [{"level": 1, "standard": true, "figure": {"keys": [null]}}] | variants[0].figure.keys[0]
            "variants": [{"level": 1, "standard": true, "figure": {"props": [null]}}] | variants[0].figure.props[0]
            "variants": [{"level": 1, "standard": true, "figure": {"keys": [{"moveSeconds": 1e999}]}}] | variants[0].figure.keys[0].moveSeconds
            "variants": [{"level": 1, "standard": true, "figure": {"keys": [{"holdSeconds": -1}]}}] | variants[0].figure.keys[0].holdSeconds
            "variants": [{"level": 1, "standard": true, "figure": {"view": {"azimuth": 361}}}] | variants[0].figure.view.azimuth
            "aliases": [null]                                               | aliases[0]
            "regions": ["CORE", null]                                       | regions[1]
            "position": [null]                                              | position[0]
            "equipment": [null]                                             | equipment[0]
            "optionalEquipment": [null]                                     | optionalEquipment[0]
            "muscles": [null]                                               | muscles[0]
            "steps": [null]                                                 | steps[0]
            "cautions": [null]                                              | cautions[0]
            "mistakes": [null]                                              | mistakes[0]
            "substitutes": [null]                                           | substitutes[0]
            "use": [null]                                                   | use[0]
            "contradictions": [null]                                        | contradictions[0]
            "references": [null]                                            | references[0]
            "claims": [null]                                                | claims[0]
            "claims": [{"min": 1, "max": 1e200000, "unit": "SECONDS"}]      | claims[0].max
            "claims": [{"min": 1e-200000, "max": 1, "unit": "SECONDS"}]     | claims[0].min
            "claims": [{"min": 1.2345, "max": 1234567, "unit": "SECONDS"}]  | claims[0].min
            "reviewedOn": "2026-01-01"                                      | content.reviewedOn
            "reviewDue": "2036-01-01"                                       | content.reviewDue
            """)
    void whatIsWrongInAFirstDraftIsNamed(String part, String field) {
        Response refused = begin(part);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        refused.then().body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"use\": [{}]",
                "\"variants\": [{\"level\": 1, \"standard\": true}]",
                "\"claims\": [{}]",
                "\"substitutes\": [{}]",
                "\"variants\": [{\"level\": 1, \"standard\": true, \"figure\": {}}]"
            })
    void whatIsMissingYetIsKeptAndShown(String part) {
        Response begun = begin(part);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        clinic.author()
                .get("/exercises/{id}", begun.jsonPath().getString("item.itemId"))
                .then()
                .statusCode(200);
        clinic.author().get("/exercises?status=DRAFT").then().statusCode(200);
    }

    @Test
    void aSavedDraftIsLookedAtInTheSameWay() {
        UUID id = clinic.draft(Authoring.bare("Saved later"));
        Response refused = clinic.save(id, with("\"aliases\": [null]"));
        refused.then().statusCode(400).body("errors.field", hasItem("aliases[0]"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "aliases": [null]                                  | texts.aliases[0]
            "steps": [null]                                    | texts.steps[0]
            "variants": [null]                                 | texts.variants[0]
            "variants": [{"cautions": [null]}]                 | texts.variants[0].cautions[0]
            "claims": [null]                                   | texts.claims[0]
            "mistakes": [null]                                 | texts.mistakes[0]
            "substitutes": [null]                              | texts.substitutes[0]
            """)
    void whatIsWrongInATranslationIsNamed(String part, String field) {
        Response refused = Authoring.once(clinic.author())
                .body("{\"language\": \"de\", \"texts\": {\"name\": \"Brett\", " + part + "}}")
                .post("/exercises/plank/translations");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        refused.then().body("errors.field", hasItem(field));
    }

    private Response begin(String part) {
        return Authoring.once(clinic.author())
                .body("{\"content\": " + with(part) + "}")
                .post("/exercises");
    }

    private static String with(String part) {
        return Authoring.bare("Badly put").replaceFirst("}$", ", ") + part + "}";
    }
}
