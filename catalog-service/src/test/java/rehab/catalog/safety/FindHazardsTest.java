package rehab.catalog.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static rehab.catalog.safety.SafetyFixtures.EVIDENCE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.AsCaller;
import rehab.catalog.exercise.HazardTag;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class FindHazardsTest {
    private final UUID clinic = UUID.randomUUID();

    @Inject
    DataSource database;

    @Inject
    EntityManagerFactory hibernate;

    @Test
    void offersTheArmsLevelVariantToAnImpingedShoulder() {
        String doorway = id("doorway-pectoral-stretch");
        find(conditions("{\"code\": \"SHOULDER_IMPINGEMENT\"}"), line(doorway, "ABOVE_HEAD"), line(doorway, null))
                .statusCode(200)
                .body("findings", hasSize(1))
                .body("findings[0].line", equalTo(0))
                .body("findings[0].tier", equalTo("WARN"))
                .body("findings[0].condition", equalTo("SHOULDER_IMPINGEMENT"))
                .body("findings[0].hazards", contains("OVERHEAD_ARM"))
                .body("findings[0].saferVariants", contains("ARMS_LEVEL"))
                .body("findings[0].awaitingSignOff", equalTo(true))
                .body("findings[0].ruleVersion", equalTo(1))
                .body("unchecked", empty());
    }

    @Test
    void offersTheElbowVariantsToASoreWrist() {
        String plank = id("plank");
        find(conditions("{\"code\": \"WRIST_PAIN\"}"), line(plank, "HANDS_TOES"))
                .body("findings.find { it.condition == 'WRIST_PAIN' }.saferVariants", hasItem("ELBOWS_TOES"));
    }

    @Test
    void whatCannotBeCheckedIsSaidAndTheRestIsChecked() {
        String rest = id("childs-pose");
        find(
                        conditions(
                                "{\"code\": \"VERTEBRAL_FRACTURE\"}",
                                "{\"code\": \"NO_SUCH_THING\"}",
                                "{\"code\": \"OSTEOPOROSIS\"}"),
                        line(UUID.randomUUID().toString(), null),
                        line(rest, "NO_SUCH_VARIANT"),
                        "{\"exerciseId\": \"" + rest + "\", \"revision\": 9999}",
                        line(id("biceps-stretch"), null),
                        line(rest, null))
                .statusCode(200)
                .body("unchecked.findAll { it.line == null }.reason", contains("UNKNOWN_CONDITION"))
                .body("unchecked.find { it.line == 0 }.reason", equalTo("UNKNOWN_EXERCISE"))
                .body("unchecked.find { it.line == 1 }.reason", equalTo("UNKNOWN_VARIANT"))
                .body("unchecked.find { it.line == 2 }.reason", equalTo("UNKNOWN_REVISION"))
                .body("unchecked.find { it.line == 3 }.reason", equalTo("NO_HAZARD_DATA"))
                .body("unchecked.find { it.line == 4 }.reason", equalTo("MISSING_DATE"))
                .body("findings.condition", everyItem(equalTo("OSTEOPOROSIS")))
                .body("findings.line", everyItem(equalTo(4)));
    }

    @Test
    void aPublishedVariantWithoutHazardsIsClearOneThatNobodyDescribedIsNot() {
        find(
                        conditions("{\"code\": \"WRIST_PAIN\"}"),
                        line(id("scapular-squeeze"), "SEATED"),
                        line(id("biceps-stretch"), null))
                .statusCode(200)
                .body("findings", empty())
                .body("unchecked.line", contains(1))
                .body("unchecked.reason", contains("NO_HAZARD_DATA"));
    }

    @Test
    void aClinicsOwnRuleHoldsForThatClinicBesideTheSharedOnes() throws SQLException {
        // Given
        String before = version();
        OwnRule own = OwnRule.published(database, clinic, overhead(Tier.BLOCK));

        // Then
        String doorway = line(id("doorway-pectoral-stretch"), "ABOVE_HEAD");
        String impinged = conditions("{\"code\": \"SHOULDER_IMPINGEMENT\"}");
        find(impinged, doorway).body("findings.tier", contains("BLOCK", "WARN"));
        find(AsCaller.therapist(), impinged, doorway).body("findings.tier", contains("WARN"));
        AsCaller.therapist().get("/safety/rules/{id}", own.id()).then().statusCode(404);
        me().get("/safety/rules/{id}", own.id()).then().statusCode(200).body("shared", equalTo(false));

        // And: the version follows every change, and only those
        String with = version();
        own.revise(2, overhead(Tier.INFO));
        String revised = version();
        own.retire();
        assertThat(List.of(before, with, revised)).doesNotHaveDuplicates();
        assertThat(version()).isEqualTo(before);
        find(impinged, doorway).body("findings.tier", contains("WARN"));
    }

    @Test
    void aServiceIsAnsweredByTheRulesOfTheClinicThatItNames() throws SQLException {
        // Given
        OwnRule.published(database, clinic, overhead(Tier.BLOCK));
        String asked =
                "{\"on\": \"2026-11-20\", %s \"conditions\": [{\"code\": \"SHOULDER_IMPINGEMENT\"}], \"lines\": ["
                        + line(id("doorway-pectoral-stretch"), "ABOVE_HEAD") + "]}";
        String named = "\"clinicId\": \"%s\",";

        // Then: as the clinic's own people are
        String version = version();
        ask(AsCaller.service(), asked.formatted(named.formatted(clinic)))
                .statusCode(200)
                .body("findings.tier", contains("BLOCK", "WARN"))
                .body("ruleSetVersion", equalTo(version));
        ask(AsCaller.service(), asked.formatted(named.formatted(UUID.randomUUID())))
                .statusCode(200)
                .body("findings.tier", contains("WARN"));

        // And: without saying for whom it is not answered, and people cannot ask for others
        ask(AsCaller.service(), asked.formatted("")).statusCode(400).body("errors.field", contains("clinicId"));
        ask(me(), asked.formatted(named.formatted(clinic))).statusCode(400).body("errors.field", contains("clinicId"));
    }

    @Test
    void theEtagChangesExactlyWhenTheRulesOfTheClinicDo() throws SQLException {
        // Given
        String etag = me().get("/safety/rules").header("ETag");
        OwnRule.published(database, UUID.randomUUID(), overhead(Tier.WARN));

        // Then: another clinic's rules are none of ours
        me().header("If-None-Match", etag).get("/safety/rules").then().statusCode(304);

        // And
        OwnRule.published(database, clinic, overhead(Tier.WARN));
        me().header("If-None-Match", etag).get("/safety/rules").then().statusCode(200);
    }

    @Test
    void everyRuleAndConditionIsListed() {
        me().get("/safety/conditions")
                .then()
                .body("items.code", hasItem("RECENT_NECK_TRAUMA"))
                .body("items", hasSize(11))
                .body("items[0].code", equalTo("OSTEOPOROSIS"))
                .body("items.find { it.code == 'PREGNANCY' }.needs", equalTo("WEEK"));
        me().get("/safety/rules")
                .then()
                .body("rules", hasSize(10))
                .body("rules.awaitingSignOff", everyItem(equalTo(true)))
                .body("rules.status", everyItem(equalTo("PUBLISHED")))
                .body(
                        "rules.find { it.slug == 'pregnancy-prone-supine' }.content.evidence.source",
                        containsString("ICD"));
    }

    @Test
    void aHundredLinesTakeAsManyStatementsAsOne() {
        String everything = SafetyFixtures.SHIPPED.conditions().stream()
                .map(condition -> "{\"code\": \"" + condition.code() + "\", \"since\": \"2026-11-01\", \"week\": 20}")
                .collect(Collectors.joining(","));
        String plank = line(id("plank"), null);
        String[] many = IntStream.range(0, 100).mapToObj(i -> plank).toArray(String[]::new);
        find(everything, plank).statusCode(200); // what the rules say is read once
        long forOne = statements(() -> find(everything, plank).statusCode(200));
        long forMany = statements(() -> find(everything, many).statusCode(200));
        assertThat(forMany).isEqualTo(forOne).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"conditions": [], "lines": []}                                                            | on
                    {"on": "2026-11-20", "conditions": [{"code": "' or 1=1"}], "lines": []}                    | conditions[0].code
                    {"on": "2026-11-20", "conditions": [{"code": "PREGNANCY", "week": 46}], "lines": []}       | conditions[0].week
                    {"on": "2026-11-20", "conditions": [{"code": "PREGNANCY", "week": 13.9}], "lines": []}     | conditions[0].week
                    {"on": "2026-11-20", "conditions": [], "lines": [{"exerciseId": "x"}]}                     | lines[0].exerciseId
                    {"on": "2026-11-20", "conditions": [], "lines": [{}]}                                      | lines[0].exerciseId
                    {"on": "2026-11-20", "conditions": [], "lines": [], "patientId": "p"}                      | patientId
                    """)
    void badRequestsNameTheField(String body, String field) {
        me().contentType(ContentType.JSON)
                .body(body)
                .post("/safety/findings")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private static SafetyRule overhead(Tier tier) {
        return new SafetyRule(
                List.of(HazardTag.OVERHEAD_ARM),
                List.of("SHOULDER_IMPINGEMENT"),
                null,
                false,
                tier,
                "Our own rule.",
                null,
                EVIDENCE);
    }

    private RequestSpecification me() {
        return AsCaller.therapistOf(clinic);
    }

    private ValidatableResponse find(String conditions, String... lines) {
        return find(me(), conditions, lines);
    }

    private static ValidatableResponse find(RequestSpecification who, String conditions, String... lines) {
        return ask(
                who,
                "{\"on\": \"2026-11-20\", \"conditions\": [" + conditions + "], \"lines\": [" + String.join(",", lines)
                        + "]}");
    }

    private static ValidatableResponse ask(RequestSpecification who, String body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/safety/findings")
                .then();
    }

    private static String conditions(String... conditions) {
        return String.join(",", conditions);
    }

    private static String line(String exercise, @Nullable String variant) {
        return "{\"exerciseId\": \"" + exercise + "\"" + (variant == null ? "" : ", \"variant\": \"" + variant + "\"")
                + "}";
    }

    private String id(String slug) {
        return me().get("/exercises/{slug}", slug).jsonPath().getString("id");
    }

    private String version() {
        return find("", line(UUID.randomUUID().toString(), null)).extract().path("ruleSetVersion");
    }

    private long statements(Runnable request) {
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
