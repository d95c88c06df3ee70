package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.AsCaller;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ReadExerciseTest {

    @Test
    void tellsHowToDoItAndHowMuch() {
        AsCaller.patient()
                .get("/exercises/scapular-squeeze")
                .then()
                .statusCode(200)
                .body("name", equalTo("Scapular squeeze"))
                .body("status", equalTo("PUBLISHED"))
                .body("assignable", equalTo(true))
                .body("steps", hasSize(4))
                .body("steps[0].order", equalTo(1))
                .body("position", equalTo(List.of("SEATED", "STANDING")))
                .body("equipment", hasSize(0))
                .body("defaultDose.sets", equalTo(Map.of("min", 2, "max", 2)))
                .body("defaultDose.amount", equalTo(Map.of("min", 15, "max", 15)))
                .body("defaultDose.unit", equalTo("REPS"))
                .body("defaultDose.holdSeconds", equalTo(Map.of("min", 5, "max", 5)))
                .body("defaultDoseSource.source", equalTo("SRC-002"))
                .body("disclaimer", not(nullValue()));
    }

    @Test
    void keepsEverySourcesHoldOfTheDoorwayStretch() {
        // When
        var claims =
                AsCaller.therapist().get("/exercises/doorway-pectoral-stretch").jsonPath();

        // Then
        assertThat(holds(claims, "SRC-000")).isEqualTo("15–30 about EXERCISE");
        assertThat(holds(claims, "SRC-001")).isEqualTo("20–30 null EXERCISE");
        assertThat(holds(claims, "SRC-002")).isEqualTo("15–30 null EXERCISE");
        assertThat(holds(claims, "SRC-004")).isEqualTo("40–50 null PAGE");
    }

    private static String holds(JsonPath claims, String source) {
        String hold = "claims.find { it.source == '%s' && it.field == 'HOLD' }.".formatted(source);
        return claims.getInt(hold + "min") + "–" + claims.getInt(hold + "max") + " "
                + claims.getString(hold + "qualifier") + " " + claims.getString(hold + "scope");
    }

    @Test
    void readsTheSameBySlugAndById() {
        // Given
        var bySlug = AsCaller.patient().get("/exercises/plank");
        String id = bySlug.jsonPath().getString("id");

        // When
        var byId = AsCaller.patient().get("/exercises/{id}", id.toUpperCase(Locale.ROOT));

        // Then
        assertThat(byId.statusCode()).isEqualTo(200);
        assertThat(byId.asString()).isEqualTo(bySlug.asString());
    }

    @Test
    void proposesNoDoseWhereNoSourceGivesOne() {
        AsCaller.therapist()
                .get("/exercises/plank")
                .then()
                .body("defaultDose", nullValue())
                .body("countedIn", equalTo("SECONDS"))
                .body("claims.find { it.field == 'HOLD' }.qualifier", equalTo("as long as possible"));
    }

    @Test
    void theDraftIsForStaffOnlyAndCannotBeAssigned() {
        AsCaller.therapist()
                .get("/exercises/biceps-stretch")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("assignable", equalTo(false))
                .body("steps", hasSize(0));
        AsCaller.administrator().get("/exercises/biceps-stretch").then().statusCode(200);
        AsCaller.patient().get("/exercises/biceps-stretch").then().statusCode(404);
        AsCaller.patient().get("/exercises/biceps-stretch/revisions/1").then().statusCode(404);
    }

    @Test
    void whatIsNotThereAndWhatOneMayNotSeeLookAlike() {
        // When
        String absent = AsCaller.patient().get("/exercises/no-such-exercise").asString();
        String draft = AsCaller.patient().get("/exercises/biceps-stretch").asString();

        // Then
        assertThat(draft).isEqualTo(absent).contains("urn:rehab:problem:not-found");
    }

    @Test
    void anUnchangedCopyIsNotSentAgain() {
        // Given
        String etag = AsCaller.patient().get("/exercises/plank").header("ETag");

        // When
        var again = AsCaller.patient().header("If-None-Match", etag).get("/exercises/plank");

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(etag);
        assertThat(again.asString()).isEmpty();
        AsCaller.patient()
                .header("If-None-Match", "\"something-else\"")
                .get("/exercises/plank")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(textBlock = """
                    /exercises/%00, 400, slugOrId
                    /exercises/a%00b, 400, slugOrId
                    /exercises/%F0%9F%92%AA, 400, slugOrId
                    /exercises/-plank, 400, slugOrId
                    /exercises/plank%27, 400, slugOrId
                    /exercises/00000000-0000-0000-0000-00000000000g, 404,
                    /exercises/00000000-0000-0000-0000-000000000000, 404,
                    /exercises/Plank, 404,
                    /exercises/plank/revisions/0, 400, revision
                    /exercises/plank/revisions/-1, 400, revision
                    /exercises/plank/revisions/abc, 400, revision
                    /exercises/plank/revisions/1.5, 400, revision
                    /exercises/plank/revisions/99999999999, 400, revision
                    /exercises/plank/revisions/2147483647, 404,
                    /exercises/plank/revisions, 404,
                    """)
    void badAddressesAreRefused(String address, int status, @Nullable String field) {
        var refusal =
                AsCaller.therapist().urlEncodingEnabled(false).get(address).then();
        refusal.statusCode(status).contentType(containsString("application/problem+json"));
        if (field != null) {
            refusal.body("errors.field", hasItem(field));
        }
    }
}
