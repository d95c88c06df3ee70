package rehab.catalog.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.catalog.lifecycle.Authoring;
import rehab.catalog.recall.PrescriptionStub;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class RuleNewsTest {
    private final Authoring clinic = Authoring.inANewClinic();
    private PrescriptionStub prescription;

    @BeforeEach
    void neighbour() throws IOException {
        prescription = new PrescriptionStub();
    }

    @AfterEach
    void stop() {
        prescription.close();
    }

    @Test
    void aRuleThatComesIntoForceIsAnnouncedAndSoIsItsEnd() {
        // Given
        String without = version();
        UUID rule = submitted();

        // When
        decide("/items/{id}/revisions/1/publication", "{}", rule);
        String with = version();
        decide("/items/{id}/retirement", "{\"reason\": \"Not needed.\"}", rule);

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> told().size() >= 2);
        assertThat(told().stream().map(request -> body(request).getString("ruleSetVersion")))
                .containsSubsequence(with, without)
                .containsOnly(with, without);
        assertThat(told()).allSatisfy(request -> {
            assertThat(request)
                    .containsEntry("method", "PUT")
                    .containsEntry("authorization", "Bearer a-service-token")
                    .hasEntrySatisfying(
                            "path", path -> assertThat(path).matches("/deliveries/rule-sets/[0-9a-f-]{36}"));
            assertThat(body(request).getString("at")).endsWith("Z");
        });
    }

    @Test
    void whatIsOnlyBeingWrittenIsNot() {
        // Given
        UUID rule = submitted();

        // When: announcements of a clinic keep their order, so this one is the first
        decide("/items/{id}/revisions/1/publication", "{}", rule);
        String with = version();

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> !told().isEmpty());
        assertThat(body(told().get(0)).getString("ruleSetVersion")).isEqualTo(with);
    }

    private UUID submitted() {
        Response begun = Authoring.once(clinic.administrator("rule-writer"))
                .body("{\"content\": " + WriteRulesTest.RULE.formatted("BLOCK") + "}")
                .post("/safety/rules");
        UUID rule = UUID.fromString(begun.jsonPath().getString("item.itemId"));
        clinic.administrator("rule-writer")
                .header("If-Match", begun.header("ETag"))
                .post("/items/{id}/submission", rule)
                .then()
                .statusCode(200);
        return rule;
    }

    private void decide(String path, String body, UUID rule) {
        Authoring.once(clinic.reviewer()).body(body).post(path, rule).then().statusCode(200);
    }

    private String version() {
        return clinic.reviewer().get("/safety/rules").jsonPath().getString("version");
    }

    private List<Map<String, String>> told() {
        return prescription.taken("/deliveries/rule-sets/").stream()
                .filter(request ->
                        clinic.clinic().toString().equals(body(request).getString("clinicId")))
                .toList();
    }

    private static JsonPath body(Map<String, String> request) {
        return JsonPath.from(request.getOrDefault("body", ""));
    }
}
