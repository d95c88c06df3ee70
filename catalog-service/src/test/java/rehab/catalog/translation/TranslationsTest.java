package rehab.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** Who is shown which texts, from the draft of a translation until the English has left it behind. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class TranslationsTest {
    private static final String SHIPPED = "019a9b00-0000-7000-8000-0e500ca7a001";
    private static final String DOORWAY = "/exercises/doorway-pectoral-stretch";
    private static final String ENGLISH_NAME = "Doorway pectoral stretch";
    private static final String SPANISH_NAME = "Estiramiento pectoral en la puerta";
    private static final String TEXTS = """
            {"texts": {"name": "%s", "purpose": "Muestra.", "steps": [{"text": "Póngase de pie."}, {"text": "Respire."}],
              "breathing": "Despacio.", "feel": "Su respiración.", "stopIf": "Duele.", "cautions": ["%s"],
              "variants": [{"code": "STANDARD", "name": "Así", "summary": "Así."}], "disclaimer": "Solo en pruebas."}}
            """;

    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void nobodyIsShownATranslationThatTheirClinicHasNotPublished() {
        for (var caller : new RequestSpecification[] {clinic.patient(), clinic.author(), clinic.reviewer()}) {
            caller.get(DOORWAY + "?language=es")
                    .then()
                    .statusCode(200)
                    .body("language", equalTo("en"))
                    .body("name", equalTo(ENGLISH_NAME))
                    .body("translation.language", equalTo("es"))
                    .body("translation.state", equalTo("AWAITING_SIGN_OFF"));
        }
    }

    @Test
    void onceAClinicHasSignedItOffItsPeopleAndNobodyElseReadIt() {
        // Given
        int revision =
                clinic.reviewer().get(DOORWAY + "/translations/es").jsonPath().getInt("standing.revision");

        // When
        Response signed = Authoring.once(clinic.reviewer())
                .body("{}")
                .post("/items/{id}/revisions/{n}/sign-off", SHIPPED, revision);

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        clinic.patient()
                .get(DOORWAY + "?language=es")
                .then()
                .body("language", equalTo("es"))
                .body("translation.state", equalTo("PUBLISHED"))
                .body("name", equalTo(SPANISH_NAME))
                .body("steps", hasSize(6))
                .body("variants.code", contains("ARMS_LEVEL", "SLIGHTLY_ABOVE_HEAD", "ABOVE_HEAD"))
                .body("variants[1].hazards", hasItem("OVERHEAD_ARM"))
                .body("defaultDose.holdSeconds.max", equalTo(30))
                .body("claims.find { it.source == 'SRC-004' && it.field == 'HOLD' }.max", equalTo(50));
        clinic.patient()
                .get(DOORWAY)
                .then()
                .body("language", equalTo("en"))
                .body("name", equalTo(ENGLISH_NAME))
                .body("translation", nullValue());
        Authoring.inANewClinic()
                .patient()
                .get(DOORWAY + "?language=es")
                .then()
                .body("language", equalTo("en"))
                .body("translation.state", equalTo("AWAITING_SIGN_OFF"));
    }

    @Test
    void aCopyIsTakenForTheSameOnlyInTheSameLanguageAndState() {
        // Given
        String english = clinic.patient().get(DOORWAY).header("ETag");
        String awaited = clinic.patient().get(DOORWAY + "?language=es").header("ETag");

        // When
        Authoring.once(clinic.reviewer()).body("{}").post("/items/{id}/revisions/1/sign-off", SHIPPED);

        // Then
        assertThat(awaited).isNotEqualTo(english);
        Response spanish = clinic.patient().header("If-None-Match", awaited).get(DOORWAY + "?language=es");
        assertThat(spanish.statusCode()).isEqualTo(200);
        clinic.patient()
                .header("If-None-Match", spanish.header("ETag"))
                .get(DOORWAY + "?language=es")
                .then()
                .statusCode(304);
        clinic.patient().header("If-None-Match", english).get(DOORWAY).then().statusCode(304);
    }

    @Test
    void aReviewerSeesBothLanguagesSideBySide() {
        clinic.reviewer()
                .get(DOORWAY + "/translations/es")
                .then()
                .statusCode(200)
                .body("standing.itemId", equalTo(SHIPPED))
                .body("standing.state", equalTo("AWAITING_SIGN_OFF"))
                .body("standing.shared", equalTo(true))
                .body("standing.origin", equalTo("MACHINE"))
                .body("english.name", equalTo(ENGLISH_NAME))
                .body("translated.name", equalTo(SPANISH_NAME))
                .body("translated.contradictions", hasSize(7));
        clinic.reviewer().get(DOORWAY + "/translations/de").then().statusCode(404);
        clinic.reviewer().get(DOORWAY + "/translations").then().body("items.language", contains("es"));
    }

    @Test
    void aClinicTranslatesItsOwnExerciseAndTheEnglishMovingOnMakesItStale() {
        // Given
        UUID exercise = clinic.published(Authoring.complete("Own exercise", "Slowly."));
        UUID translation = translated(exercise);
        String address = "/exercises/" + exercise;
        clinic.patient().get(address + "?language=es").then().body("name", equalTo("Ejercicio propio"));

        // When
        clinic.revise(exercise, Authoring.complete("Own exercise", "Never alone."), 2);

        // Then
        clinic.patient()
                .get(address + "?language=es")
                .then()
                .body("revision", equalTo(2))
                .body("language", equalTo("en"))
                .body("cautions", contains("Never alone."))
                .body("translation.state", equalTo("STALE"));
        clinic.patient()
                .get(address + "/revisions/1?language=es")
                .then()
                .body("language", equalTo("es"))
                .body("cautions", contains("Despacio."));
        clinic.author().get(address + "/translations").then().body("items.state", contains("STALE"));
        clinic.reviewer()
                .get("/reviews?kind=TRANSLATION&state=STALE&limit=100")
                .then()
                .body("items.itemId", hasItem(translation.toString()));
        Authoring.inANewClinic().author().get(address + "/translations").then().statusCode(404);
    }

    @Test
    void aDraftIsShownToNobodyAndMustFitTheEnglishToBeSubmitted() {
        // Given
        UUID exercise = clinic.published(Authoring.complete("Own exercise", "Slowly."));
        Response begun = begin(exercise, TEXTS.formatted("Ejercicio propio", "Despacio.\", \"Otra más."));

        // When
        Response submitted = clinic.author()
                .header("If-Match", begun.header("ETag"))
                .post("/items/{id}/submission", begun.jsonPath().getString("item.itemId"));

        // Then
        assertThat(submitted.statusCode()).isEqualTo(422);
        assertThat(submitted.jsonPath().getList("errors.field")).containsExactly("texts.cautions");
        clinic.patient()
                .get("/exercises/{id}?language=es", exercise)
                .then()
                .body("language", equalTo("en"))
                .body("translation.state", equalTo("NONE"));
    }

    @Test
    void aClinicCorrectsTheSharedTranslation() {
        // When
        Response begun =
                Authoring.once(clinic.author()).body("{\"language\": \"es\"}").post(DOORWAY + "/translations");

        // Then
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        assertThat(begun.jsonPath().getString("content.texts.name")).isEqualTo(SPANISH_NAME);
        assertThat(begun.jsonPath().getString("content.origin")).isEqualTo("MACHINE");
        clinic.author()
                .get(DOORWAY + "/translations")
                .then()
                .body("items.shared", contains(false, true))
                .body("items.revision[0]", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES", "esp", "e", "%00"})
    void aLanguageIsTwoSmallLetters(String language) {
        clinic.patient()
                .urlEncodingEnabled(false)
                .get(DOORWAY + "?language=" + language)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("language"));
    }

    private Response begin(UUID exercise, String texts) {
        String body = "{\"language\": \"es\"," + texts.strip().substring(1);
        Response begun = Authoring.once(clinic.author()).body(body).post("/exercises/{id}/translations", exercise);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return begun;
    }

    private UUID translated(UUID exercise) {
        Response begun = begin(exercise, TEXTS.formatted("Ejercicio", "Despacio."));
        UUID translation = UUID.fromString(begun.jsonPath().getString("item.itemId"));
        Response saved = clinic.author()
                .header("If-Match", begun.header("ETag"))
                .contentType(ContentType.JSON)
                .body(TEXTS.formatted("Ejercicio propio", "Despacio."))
                .put("/exercises/{id}/translations/es/draft", exercise);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        Response submitted =
                clinic.author().header("If-Match", saved.header("ETag")).post("/items/{id}/submission", translation);
        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
        Response published = clinic.publish(translation, 1);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        return translation;
    }
}
