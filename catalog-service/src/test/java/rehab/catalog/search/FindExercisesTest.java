package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class FindExercisesTest {

    @Test
    void listsThePublishedOnesByName() {
        // When
        List<String> names = AsCaller.patient().get("/exercises").jsonPath().getList("items.name");

        // Then
        assertThat(names)
                .hasSize(16)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
                .contains("Plank", "Wall arm slide")
                .doesNotContain("Biceps stretch");
    }

    @Test
    void aSummaryHoldsWhatAListShows() {
        AsCaller.therapist()
                .get("/exercises?q=wall angels")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo("wall-arm-slide"))
                .body("items[0].revision", equalTo(1))
                .body("items[0].status", equalTo("PUBLISHED"))
                .body("items[0].aliases", hasItem("Wall angels"))
                .body("items[0].type", equalTo("MOBILITY"))
                .body("items[0].sides", equalTo("BOTH_TOGETHER"))
                .body("items[0].defaultDose.amount.max", equalTo(12))
                .body("items[0].assignable", equalTo(true))
                .body("items[0].steps", nullValue());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
                    bird dog,                 quadruped-opposite-arm-and-leg-raise
                    Bird-Dog,                 quadruped-opposite-arm-and-leg-raise
                    chin tuck,                ostrich-exercise
                    chin tucks,               ostrich-exercise
                    wall angels,              wall-arm-slide
                    wall ang,                 wall-arm-slide
                    squeezing,                scapular-squeeze
                    scapula,                  scapular-squeeze
                    push up,                  push-up
                    press-ups,                push-up
                    Child’s pose,             childs-pose
                    child's po,               childs-pose
                    childs pose,              childs-pose
                    THREAD THE,               thread-the-needle
                    thréad needle,            thread-the-needle
                    rowing,                   seated-high-row-with-tubing
                    extensi,                  seated-thoracic-extension
                    pla,                      plank
                    """)
    void theBestMatchComesFirst(String q, String slug) {
        AsCaller.patient()
                .queryParam("q", q)
                .get("/exercises")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"💪", "!!!", "zumba", "plank zumba", "' or 1=1 --", "\\", ":* & |"})
    void nothingFoundIsAnEmptyPage(String q) {
        AsCaller.patient()
                .queryParam("q", q)
                .get("/exercises")
                .then()
                .statusCode(200)
                .body("items", hasSize(lessThanOrEqualTo(1)))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q=%20%20", "type=", "region=&position="})
    void whatIsLeftBlankIsNotAskedFor(String query) {
        AsCaller.patient()
                .urlEncodingEnabled(false)
                .get("/exercises?" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(16));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
                    region=NECK,                                    3
                    region=NECK&region=CORE,                        6
                    type=STRETCH,                                   4
                    position=QUADRUPED,                             4
                    position=PRONE&position=SUPPORT,                3
                    equipment=TUBING,                               1
                    equipment=WEIGHTS,                              1
                    type=STRENGTHENING&position=SEATED,             3
                    type=STRENGTHENING&position=SEATED&region=NECK, 1
                    q=stretch&type=STRETCH&equipment=CHAIR,         1
                    region=UPPER_ARM,                               0
                    status=DRAFT,                                   1
                    status=DRAFT&facets=true,                       1
                    status=DRAFT&without=PRONE,                     0
                    status=DRAFT&without=PRONE&facets=true,         0
                    q=scapular squeeze&without=PRONE,               1
                    """)
    void anyOfAFilterAndEveryFilter(String query, int found) {
        AsCaller.therapist().get("/exercises?" + query).then().statusCode(200).body("items", hasSize(found));
    }

    @Test
    void draftsAreForStaff() {
        AsCaller.therapist()
                .get("/exercises?status=ALL")
                .then()
                .body("items.slug", hasItems("biceps-stretch", "plank"));
        AsCaller.administrator().get("/exercises?status=DRAFT").then().body("items.slug", hasItem("biceps-stretch"));
        AsCaller.patient()
                .get("/exercises?status=ALL")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:rehab:problem:forbidden"));
        AsCaller.patient().get("/exercises?q=biceps").then().body("items.slug", not(hasItem("biceps-stretch")));
    }

    @ParameterizedTest(name = "{0} in pages of {1}")
    @CsvSource({"q=, 1", "q=, 5", "q=, 16", "q=s, 2", "q=stretch, 1", "status=ALL, 3"})
    void pagesWalkAllExactlyOnce(String query, int limit) {
        // Given
        List<String> all = AsCaller.therapist()
                .get("/exercises?limit=100&" + query)
                .jsonPath()
                .getList("items.slug");

        // When
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(query, limit, cursor).jsonPath();
            walked.addAll(page.getList("items.slug"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        // Then
        assertThat(walked).isNotEmpty().isEqualTo(all);
    }

    private static Response page(String query, int limit, @Nullable String cursor) {
        var request = AsCaller.therapist().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/exercises?" + query);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        // Given
        String etag = AsCaller.patient().get("/exercises?region=NECK").header("ETag");

        // When
        Response again = AsCaller.patient().header("If-None-Match", etag).get("/exercises?region=NECK");
        Response other = AsCaller.patient().header("If-None-Match", etag).get("/exercises?region=CORE");

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }
}
