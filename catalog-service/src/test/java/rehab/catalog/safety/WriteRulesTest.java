package rehab.catalog.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class WriteRulesTest {
    static final String RULE = """
            {"hazards": ["OVERHEAD_ARM"], "conditions": ["SHOULDER_IMPINGEMENT"], "untilCleared": false, "tier": "%s",
             "message": "Our own: keep the arms low.",
             "evidence": {"text": "What we have seen.", "level": "CLINICIAN_JUDGEMENT"}}""";

    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void aRuleHoldsOnceSomebodyElseHasPublishedIt() {
        // Given
        Response begun = begin(RULE.formatted("BLOCK"));
        String id = begun.jsonPath().getString("item.itemId");
        rules().body("rules.find { it.id == '%s' }.status".formatted(id), equalTo("DRAFT"));
        tiers().body("findings.tier", contains("WARN"));

        // When
        submit(id, begun.header("ETag"));
        tiers().body("findings.tier", contains("WARN"));
        Authoring.once(writer())
                .body("{}")
                .post("/items/{id}/revisions/1/publication", id)
                .then()
                .statusCode(422);
        Authoring.once(clinic.reviewer())
                .body("{}")
                .post("/items/{id}/revisions/1/publication", id)
                .then()
                .statusCode(200);

        // Then
        tiers().body("findings.tier", contains("BLOCK", "WARN")).body("findings[0].awaitingSignOff", equalTo(false));
        Authoring.once(clinic.reviewer())
                .body("{\"reason\": \"Not needed.\"}")
                .post("/items/{id}/retirement", id)
                .then()
                .statusCode(200);
        tiers().body("findings.tier", contains("WARN"));
        rules().body("rules.id", not(hasItem(id)));
    }

    @Test
    void aSharedRuleStaysInForceAndLosesItsLabelBySignOffAlone() {
        // Given
        String etag = clinic.reviewer().get("/safety/rules").header("ETag");
        String version = tiers().extract().path("ruleSetVersion");
        String impingement = rules().extract().path("rules.find { it.slug == 'shoulder-impingement-overhead' }.id");

        // When
        Authoring.once(clinic.reviewer())
                .body("{}")
                .post("/items/{id}/revisions/1/sign-off", impingement)
                .then()
                .statusCode(200);

        // Then: the list looks different, the rules are the same
        tiers().body("findings[0].awaitingSignOff", equalTo(false)).body("ruleSetVersion", equalTo(version));
        assertThat(clinic.reviewer().get("/safety/rules").header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void aRuleThatCannotHoldIsNotSubmitted() {
        Response begun = begin("{\"untilCleared\": false, \"message\": \"Not finished.\"}");
        Response refused = writer().header("If-Match", begun.header("ETag"))
                .post("/items/{id}/submission", begun.jsonPath().getString("item.itemId"));
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:draft-incomplete"))
                .body("errors.field", hasItems("hazards", "conditions", "tier", "evidence"));
    }

    @Test
    void theDraftIsGuardedAndTherapistsDoNotWriteRules() {
        Response begun = begin(RULE.formatted("WARN"));
        String draft = "/safety/rules/" + begun.jsonPath().getString("item.itemId") + "/draft";
        writer().contentType(ContentType.JSON)
                .body(RULE.formatted("INFO"))
                .put(draft)
                .then()
                .statusCode(428);
        writer().contentType(ContentType.JSON)
                .header("If-Match", begun.header("ETag"))
                .body(RULE.formatted("INFO"))
                .put(draft)
                .then()
                .statusCode(200)
                .body("content.tier", equalTo("INFO"));
        writer().contentType(ContentType.JSON)
                .header("If-Match", begun.header("ETag"))
                .body(RULE.formatted("BLOCK"))
                .put(draft)
                .then()
                .statusCode(412);
        Authoring.inANewClinic().reviewer().get(draft).then().statusCode(404);
        clinic.author().get(draft).then().statusCode(403);
    }

    private RequestSpecification writer() {
        return clinic.administrator("rule-writer");
    }

    private Response begin(String rule) {
        Response begun =
                Authoring.once(writer()).body("{\"content\": " + rule + "}").post("/safety/rules");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return begun;
    }

    private void submit(String id, String etag) {
        writer().header("If-Match", etag)
                .post("/items/{id}/submission", id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rules() {
        return clinic.reviewer().get("/safety/rules").then().statusCode(200);
    }

    private ValidatableResponse tiers() {
        String doorway = clinic.author()
                .get("/exercises/doorway-pectoral-stretch")
                .jsonPath()
                .getString("id");
        return clinic.author()
                .contentType(ContentType.JSON)
                .body("{\"on\": \"2026-11-20\", \"conditions\": [{\"code\": \"SHOULDER_IMPINGEMENT\"}], \"lines\":"
                        + " [{\"exerciseId\": \"" + doorway + "\", \"variant\": \"ABOVE_HEAD\"}]}")
                .post("/safety/findings")
                .then()
                .statusCode(200);
    }
}
