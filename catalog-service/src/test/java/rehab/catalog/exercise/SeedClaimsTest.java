package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rehab.catalog.AsCaller;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/**
 * Every figure of the source documents is found in the API under its source. The table was drawn from the catalogue of
 * what the sources say, not from this service's content.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class SeedClaimsTest {

    private static final Map<String, List<Map<String, Object>>> CLAIMS = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}, {1}: {2} {3}–{4}")
    @CsvFileSource(resources = "/seed-claims.csv", numLinesToSkip = 1)
    void isFoundUnderItsSource(String exercise, String source, String field, int min, int max) {
        // When
        List<Map<String, Object>> claims = CLAIMS.computeIfAbsent(exercise, SeedClaimsTest::claims);

        // Then
        assertThat(claims).anySatisfy(claim -> assertThat(claim)
                .containsEntry("source", source)
                .containsEntry("field", field)
                .containsEntry("min", min)
                .containsEntry("max", max)
                .containsKeys("unit", "text"));
    }

    private static List<Map<String, Object>> claims(String exercise) {
        JsonPath list =
                AsCaller.therapist().get("/exercises?status=ALL&limit=100").jsonPath();
        String slug = list.param("name", exercise).getString("items.find { it.name == name }.slug");
        return AsCaller.therapist().get("/exercises/{slug}", slug).jsonPath().getList("claims");
    }
}
