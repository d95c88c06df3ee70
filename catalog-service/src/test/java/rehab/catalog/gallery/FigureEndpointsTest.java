package rehab.catalog.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.AsCaller;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.ShippedFigures;
import rehab.catalog.json.StoredJson;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class FigureEndpointsTest {
    private static final String OSTRICH = "/exercises/ostrich-exercise/revisions/1/variants/STANDARD/figure.svg";

    @Test
    void aLinkLeadsToADrawingThatMayBeKeptForEver() {
        // Given
        String address = AsCaller.patient()
                .get("/exercises/ostrich-exercise")
                .then()
                .statusCode(200)
                .body("variants[0].figure.keys[2].holdSeconds", equalTo(1.2f))
                .extract()
                .path("variants[0].figure.motion");

        // When
        var answer = AsCaller.patient().urlEncodingEnabled(false).get(address).then();

        // Then
        String etag = answer.statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .body(containsString("<animate"))
                .extract()
                .header("ETag");
        AsCaller.patient().header("If-None-Match", etag).get(OSTRICH).then().statusCode(304);
        AsCaller.patient()
                .header("If-None-Match", etag)
                .queryParam("form", "panels")
                .get(OSTRICH)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"form, dancing", "side, UP", "theme, sepia", "language, english"})
    void refusesWhatItCannotDraw(String parameter, String value) {
        AsCaller.therapist()
                .queryParam(parameter, value)
                .get(OSTRICH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "/exercises/ostrich-exercise/revisions/1/variants/UPSIDE_DOWN/figure.svg",
        "/exercises/ostrich-exercise/revisions/99/variants/STANDARD/figure.svg",
        "/exercises/biceps-stretch/revisions/1/variants/STANDARD/figure.svg",
        "/exercises/nothing/revisions/1/variants/STANDARD/figure.svg"
    })
    void hasNothingToShowForWhatIsNotThere(String address) {
        AsCaller.therapist().get(address).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aPulledHandComesAlongAndTheOtherKeysStay() {
        // Given
        FigureScript script =
                Objects.requireNonNull(ShippedFigures.all().get("quadruped-opposite-arm-and-leg-raise/STANDARD"));
        var before = preview(Map.of("script", script, "key", 1)).extract();
        float x = before.path("joints.find { it.name == 'RIGHT_HAND' }.x");
        float y = before.path("joints.find { it.name == 'RIGHT_HAND' }.y");

        // When
        Map<String, Object> drag = Map.of("key", 1, "joint", "RIGHT_HAND", "to", List.of(x - 3, y - 5));
        var after = preview(Map.of("script", script, "key", 1, "drag", drag)).extract();

        // Then
        assertThat(after.<Float>path("joints.find { it.name == 'RIGHT_HAND' }.y"))
                .isCloseTo(y - 5, within(0.6f));
        assertThat(after.<Float>path("joints.find { it.name == 'LEFT_HAND' }.y"))
                .isEqualTo(before.<Float>path("joints.find { it.name == 'LEFT_HAND' }.y"));
        FigureScript changed = StoredJson.read(StoredJson.write(after.path("script")), FigureScript.class);
        assertThat(changed.keys().get(0)).isEqualTo(script.keys().get(0));
    }

    private static org.assertj.core.data.Offset<Float> within(float much) {
        return org.assertj.core.data.Offset.offset(much);
    }

    private static io.restassured.response.ValidatableResponse preview(Map<String, Object> body) {
        return AsCaller.therapist()
                .contentType("application/json")
                .body(StoredJson.write(body))
                .post("/figures/preview")
                .then()
                .statusCode(200);
    }

    @Test
    void previewSaysWhatIsWrong() {
        String sunk = """
                {"script": {"view": {"azimuth": 90}, "cycle": "ROUND", "alt": "Sinks.", "keys": [
                  {"label": "Down", "pose": {"pelvis": {"at": [0, 0, 0.3]}, "thorax": {"flexion": 80}}}]}, "form": "motion"}
                """;
        AsCaller.administrator()
                .contentType("application/json")
                .body(sunk)
                .post("/figures/preview")
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("JOINT_RANGE"))
                .body("svg", startsWith("<svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"key\": 5}|key",
                "{\"drag\": {\"key\": 4, \"joint\": \"HEAD\", \"to\": [1, 2]}}|drag.key",
                "{\"drag\": {\"key\": 0, \"joint\": \"NECK\", \"to\": [1, 2]}}|drag.joint",
                "{\"form\": \"dance\"}|form"
            })
    void refusesAPreviewOfWhatIsNotThere(String asked, String field) {
        String script =
                "{\"script\": {\"view\": {}, \"cycle\": \"ROUND\", \"alt\": \"Stands.\", \"keys\": [{\"label\": \"Stand\","
                        + " \"pose\": {}}]}, ";
        AsCaller.therapist()
                .contentType("application/json")
                .body(script + asked.substring(1))
                .post("/figures/preview")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
