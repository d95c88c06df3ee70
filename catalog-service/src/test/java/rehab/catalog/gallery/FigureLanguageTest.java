package rehab.catalog.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.catalog.figure.ShippedFigures;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** A figure speaks the language of the exercise that it belongs to. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class FigureLanguageTest {
    private static final String DOORWAY = "/exercises/doorway-pectoral-stretch";
    private static final String MOTION = "variants[0].figure.motion";

    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void whatIsShownInSpanishLinksToASpanishDrawingThatTheClinicMayWithdraw() {
        // Given
        String english = clinic.patient().get(DOORWAY + "?language=es").path(MOTION);
        String before = figure(english + "&language=es").header("ETag");
        Response shipped = clinic.reviewer().get(DOORWAY + "/translations/es");
        Authoring.once(clinic.reviewer())
                .body("{}")
                .post(
                        "/items/{id}/revisions/{n}/sign-off",
                        shipped.<String>path("standing.itemId"),
                        shipped.<Integer>path("standing.revision"))
                .then()
                .statusCode(200);

        // When
        String spanish = clinic.patient().get(DOORWAY + "?language=es").path(MOTION);

        // Then
        assertThat(english).doesNotContain("language=");
        assertThat(spanish).contains("&language=es&v=");
        Response drawn = figure(spanish);
        drawn.then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        assertThat(drawn.header("ETag")).isNotEqualTo(before);
        clinic.patient()
                .header("If-None-Match", drawn.header("ETag"))
                .urlEncodingEnabled(false)
                .get(spanish)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"));
        figure(english).then().header("Cache-Control", equalTo("private, max-age=31536000, immutable"));
    }

    @Test
    void thereIsNoLinkBeforeThereIsARevision() {
        // Given
        String figure = StoredJson.write(
                Objects.requireNonNull(ShippedFigures.all().get("quadruped-opposite-arm-and-leg-raise/STANDARD")));
        String drawn =
                Authoring.complete("Drawn", "Slowly.").replace("\"level\": 1", "\"level\": 1, \"figure\": " + figure);

        // When
        UUID id = clinic.draft(drawn);

        // Then
        clinic.author().get("/exercises/{id}", id).then().body("variants[0].figure", nullValue());
        clinic.author()
                .get("/exercises?status=DRAFT")
                .then()
                .body("items.find { it.id == '" + id + "' }.name", equalTo("Drawn"))
                .body("items.find { it.id == '" + id + "' }.figure", nullValue());
        clinic.submit(id).then().statusCode(200);
        String link = clinic.author().get("/exercises/{id}", id).path(MOTION);
        clinic.author().urlEncodingEnabled(false).get(link).then().statusCode(200);
    }

    private Response figure(String address) {
        return clinic.patient().urlEncodingEnabled(false).get(address);
    }
}
