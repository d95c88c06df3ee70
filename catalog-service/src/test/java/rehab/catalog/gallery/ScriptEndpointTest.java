package rehab.catalog.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.ShippedFigures;
import rehab.catalog.json.StoredJson;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ScriptEndpointTest {
    private static final String PLANK = "/exercises/plank/revisions/1/variants/";

    @Test
    void anAuthorCanBeginWithAFigureOfTheSharedLibrary() {
        // When
        String answer = AsCaller.therapist()
                .get(PLANK + "HANDS_TOES/script")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(StoredJson.read(answer, FigureScript.class))
                .isEqualTo(ShippedFigures.all().get("plank/HANDS_TOES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPSIDE_DOWN", "EARS_TOES"})
    void hasNothingOfWhatIsNotThere(String variant) {
        AsCaller.therapist().get(PLANK + variant + "/script").then().statusCode(404);
    }
}
