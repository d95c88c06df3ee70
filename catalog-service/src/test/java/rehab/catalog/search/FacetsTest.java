package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** How many exercises each filter would leave. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class FacetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&q=stretch",
                "&type=STRETCH",
                "&q=stretch&type=STRETCH&region=CHEST",
                "&own=false",
                "&own=true"
            })
    void areCountedWhateverIsAsked(String asked) {
        // When
        JsonPath page = find("facets=true" + asked);

        // Then
        assertThat(page.getList("items")).isNotNull();
    }

    @Test
    void countWhatTheOtherFiltersLeave() {
        // When
        JsonPath all = find("facets=true&limit=100");
        JsonPath stretches = find("facets=true&limit=100&type=STRETCH");

        // Then
        assertThat(find("limit=100&region=CHEST").getList("items")).hasSize(count(all, "region", "CHEST"));
        assertThat(stretches.getList("items")).hasSize(count(all, "type", "STRETCH"));
        assertThat(count(stretches, "type", "MOBILITY"))
                .as("its own filter does not count")
                .isEqualTo(count(all, "type", "MOBILITY"));
    }

    private static int count(JsonPath page, String facet, String code) {
        List<Map<String, Object>> counts = page.getList("facets." + facet);
        return counts.stream()
                .filter(count -> code.equals(count.get("code")))
                .mapToInt(count -> (Integer) count.get("count"))
                .sum();
    }

    private static JsonPath find(String query) {
        return AsCaller.therapist()
                .get("/exercises?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
