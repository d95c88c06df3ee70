package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** Many exercises in one answer: each as if it had been read by itself. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class LookUpExercisesTest {
    private static final String DOORWAY_IN_SPANISH = "019a9b00-0000-7000-8000-0e500ca7a001";
    private final Authoring clinic = Authoring.inANewClinic();

    @Inject
    EntityManagerFactory hibernate;

    @Test
    void showsWhatAPrescriptionNeedsInTheOrderAskedFor() {
        // Given
        String plank = id("plank");
        String doorway = id("doorway-pectoral-stretch");

        // When
        ValidatableResponse found = lookUp(clinic.author(), null, one(plank, null), one(doorway, 1));

        // Then
        found.statusCode(200)
                .body("items.id", contains(plank, doorway))
                .body("items[1].revision", equalTo(1))
                .body("items[1].name", equalTo("Doorway pectoral stretch"))
                .body("items[1].assignable", equalTo(true))
                .body("items[1].language", equalTo("en"))
                .body("items[1].sides", equalTo("BOTH_TOGETHER"))
                .body("items[1].hazards", hasItem("OVERHEAD_ARM"))
                .body("items[1].variants.code", contains("ARMS_LEVEL", "SLIGHTLY_ABOVE_HEAD", "ABOVE_HEAD"))
                .body("items[1].variants.findAll { it.standard }", hasSize(1))
                .body("items[1].variants.findAll { it.steps.isEmpty() }", empty())
                .body("items[1].variants[0].equipment", hasItem("DOORWAY"))
                .body("items[1].claims", nullValue());
    }

    @Test
    void saysTheSameAsReadingOneByOne() {
        // Given
        String doorway = id("doorway-pectoral-stretch");
        var alone = clinic.author()
                .get("/exercises/{id}/revisions/1", doorway)
                .then()
                .extract()
                .jsonPath();

        // When
        var found = lookUp(clinic.author(), null, one(doorway, 1)).extract().jsonPath();

        // Then
        for (String field : List.of("slug", "name", "steps", "breathing", "cautions", "feel", "stopIf", "assignable")) {
            assertThat(found.<Object>get("items[0]." + field)).as(field).isEqualTo(alone.get(field));
        }
        for (String field : List.of("code", "name", "steps", "cautions", "hazards", "standard")) {
            assertThat(found.<Object>get("items[0].variants." + field))
                    .as(field)
                    .isEqualTo(alone.get("variants." + field));
        }
    }

    @Test
    void whatIsUnknownIsMissing() {
        // Given
        String plank = id("plank");

        // When
        ValidatableResponse found =
                lookUp(clinic.author(), null, one(UUID.randomUUID().toString(), null), one(plank, 9999), one(plank, 1));

        // Then
        found.statusCode(200).body("items.id", contains(plank));
    }

    @Test
    void aDraftIsThereForItsClinicAndCannotBeAssigned() {
        // Given
        String draft = clinic.draft(Authoring.complete("Own", "Slowly.")).toString();

        // Then
        lookUp(clinic.author(), null, one(draft, null))
                .body("items.assignable", contains(false))
                .body("items.revision", contains(0));
        lookUp(clinic.patient(), null, one(draft, null)).body("items", empty());
        lookUp(AsCaller.therapist(), null, one(draft, null)).body("items", empty());
    }

    @Test
    void aClinicsOwnExerciseCanBeAssignedOnceItIsPublished() {
        // Given
        String own = clinic.published(Authoring.complete("Own", "Slowly.")).toString();

        // Then
        lookUp(clinic.author(), null, one(own, null)).body("items.assignable", contains(true));
        lookUp(clinic.patient(), null, one(own, 1)).body("items.name", contains("Own"));
        lookUp(AsCaller.therapist(), null, one(own, 1)).body("items", empty());
    }

    @Test
    void spanishOnlyWhereTheClinicHasPublishedIt() {
        // Given
        String doorway = id("doorway-pectoral-stretch");
        String plank = id("plank");
        int revision = clinic.reviewer()
                .get("/exercises/doorway-pectoral-stretch/translations/es")
                .jsonPath()
                .getInt("standing.revision");
        Authoring.once(clinic.reviewer())
                .body("{}")
                .post("/items/{id}/revisions/{n}/sign-off", DOORWAY_IN_SPANISH, revision)
                .then()
                .statusCode(200);

        // When
        ValidatableResponse found = lookUp(clinic.patient(), "es", one(plank, null), one(doorway, null));

        // Then
        found.body("items.language", contains("en", "es"))
                .body("items[1].name", equalTo("Estiramiento pectoral en la puerta"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void asManyStatementsForOneAsForMany(int exercises) {
        // Given
        String doorway = id("doorway-pectoral-stretch");
        String[] asked = IntStream.range(0, exercises)
                .mapToObj(i -> one(i == 0 ? doorway : UUID.randomUUID().toString(), null))
                .toArray(String[]::new);
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();

        // When
        lookUp(clinic.author(), "es", asked).statusCode(200);

        // Then
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"exercises": []}                                                                                | exercises
                    {}                                                                                               | exercises
                    {"language": "de", "exercises": [{"id": "019a9b00-0000-7000-8000-00000ca7a00d"}]}                 | language
                    {"exercises": [{"revision": 1}]}                                                                 | exercises[0].id
                    {"exercises": [{"id": "019a9b00-0000-7000-8000-00000ca7a00d", "revision": 0}]}                    | exercises[0].revision
                    """)
    void refusesWhatItCannotLookUp(String body, String field) {
        clinic.author()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/exercises/lookups")
                .then()
                .statusCode(400)
                .body("errors.field", contains(field));
    }

    @Test
    void refusesMoreThanTwoHundred() {
        String[] asked = IntStream.range(0, 201)
                .mapToObj(i -> one(UUID.randomUUID().toString(), null))
                .toArray(String[]::new);
        lookUp(clinic.author(), null, asked).statusCode(400).body("errors.field", contains("exercises"));
    }

    private static String id(String slug) {
        return AsCaller.therapist()
                .get("/exercises/{slug}", slug)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String one(String id, @Nullable Integer revision) {
        return "{\"id\": \"" + id + "\"" + (revision == null ? "" : ", \"revision\": " + revision) + "}";
    }

    private static ValidatableResponse lookUp(RequestSpecification caller, @Nullable String language, String... asked) {
        String in = language == null ? "" : "\"language\": \"" + language + "\", ";
        String body =
                "{" + in + "\"exercises\": " + List.of(asked).stream().collect(Collectors.joining(",", "[", "]")) + "}";
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/exercises/lookups")
                .then();
    }
}
