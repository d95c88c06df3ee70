package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** What a therapist or a patient types, and what they hope to see. The table is in {@code relevance.csv}. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class RelevanceTest {

    @ParameterizedTest(name = "{0} ({1}) → {3} among the first {2}")
    @CsvFileSource(resources = "/relevance.csv", numLinesToSkip = 1)
    void whatIsHopedForIsAmongTheFirst(String typed, String language, int first, String slug) {
        // When
        List<String> found = search(typed, language).jsonPath().getList("items.slug");

        // Then
        assertThat(found.subList(0, Math.min(first, found.size()))).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zumba",
                "plank zumba",
                "xyzzy",
                "qwertz",
                "asdf",
                "knee surgery",
                "12345",
                "broccoli",
                "🦆",
                "motorbike",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "drop table exercise",
                "%",
                "_",
                "scapular broccoli"
            })
    void nonsenseFindsNothing(String typed) {
        search(typed, "en").then().body("items.size()", equalTo(0)).body("didYouMean", nullValue());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
                    shoudler sqeeze,     shoulder squeeze
                    doorwy,              doorway
                    planck,              plank
                    thorasic rotaton,    thoracic rotation
                    """)
    void aMistypedWordIsNamedAsItWasMeant(String typed, String meant) {
        search(typed, "en").then().body("didYouMean", equalTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plank", "shoulder squeeze", "scapu", "bird dog", "pushup"})
    void aWordThatIsFoundNeedsNoHint(String typed) {
        search(typed, "en").then().body("didYouMean", nullValue());
    }

    @Test
    void accentsMakeNoDifference() {
        assertThat(search("torácica", "es").jsonPath().getList("items.slug"))
                .isNotEmpty()
                .isEqualTo(search("toracica", "es").jsonPath().getList("items.slug"));
    }

    @Test
    void hintsNameNoWordOfAnotherClinic() {
        search("ownn", "en").then().body("didYouMean", nullValue());
    }

    private static Response search(String typed, String language) {
        Response found = AsCaller.therapist()
                .queryParam("q", typed)
                .queryParam("language", language)
                .get("/exercises");
        found.then().statusCode(200);
        return found;
    }
}
