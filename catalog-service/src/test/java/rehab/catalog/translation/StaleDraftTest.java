package rehab.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.Authoring;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.StoreShared;
import rehab.kit.id.Ids;
import rehab.kit.tenancy.Tenancy;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** What a clinic takes over from a stale translation stays stale, and a machine's, until somebody has worked on it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class StaleDraftTest {
    private static final String PLANK = "/exercises/plank";
    private static final String EARLIER_ENGLISH = "0".repeat(64);

    private final Authoring clinic = Authoring.inANewClinic();
    private final UUID shared = Ids.next();
    private ExerciseTexts texts;
    private String englishHash;

    @Inject
    StoreShared store;

    @Inject
    Tenancy tenancy;

    @BeforeEach
    void aStaleSharedTranslation() {
        Response plank = clinic.reviewer().get(PLANK + "/translations/es");
        texts = StoredJson.read(StoredJson.write(plank.path("english")), ExerciseTexts.class);
        englishHash = plank.path("englishHash");
        release(ItemStatus.PUBLISHED);
    }

    @AfterEach
    void withdrawn() {
        release(ItemStatus.RETIRED);
    }

    @Test
    void whatIsBegunFromItStaysStaleUntilTheEnglishOfTodayIsNamed() {
        // Given
        Response begun = begun("{\"language\": \"fr\"}");

        // When
        Response saved = save(begun, texts, "");

        // Then
        saved.then()
                .statusCode(200)
                .body("content.sourceHash", equalTo(EARLIER_ENGLISH))
                .body("content.sourceRevision", equalTo(1))
                .body("content.origin", equalTo("MACHINE"));
        submit(saved).then().statusCode(422).body("errors.field", hasItem("sourceHash"));
        Response named = save(saved, texts, ", \"sourceHash\": \"" + englishHash + "\"");
        named.then()
                .statusCode(200)
                .body("content.sourceHash", equalTo(englishHash))
                .body("content.origin", equalTo("MACHINE"));
        submit(named).then().statusCode(200);
    }

    @Test
    void itIsTheMachinesUntilItSaysSomethingElse() {
        // Given
        Response begun = begun("{\"language\": \"fr\", \"texts\": " + StoredJson.write(texts) + "}");

        // When
        Response changed = save(begun, renamed(), "");

        // Then
        begun.then().body("content.origin", equalTo("MACHINE")).body("content.sourceHash", equalTo(EARLIER_ENGLISH));
        changed.then()
                .statusCode(200)
                .body("content.origin", equalTo("HUMAN"))
                .body("content.sourceHash", equalTo(EARLIER_ENGLISH));
        submit(changed).then().statusCode(422).body("errors.field", hasItem("sourceHash"));
    }

    @Test
    void noOtherEnglishCanBeNamed() {
        Response begun = begun("{\"language\": \"fr\"}");
        save(begun, texts, ", \"sourceHash\": \"" + "f".repeat(64) + "\"")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("sourceHash"));
    }

    private Response begun(String body) {
        Response begun = Authoring.once(clinic.author()).body(body).post(PLANK + "/translations");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return begun;
    }

    private Response save(Response seen, ExerciseTexts said, String more) {
        return clinic.author()
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"texts\": " + StoredJson.write(said) + more + "}")
                .put(PLANK + "/translations/fr/draft");
    }

    private Response submit(Response seen) {
        return clinic.author()
                .header("If-Match", seen.header("ETag"))
                .post("/items/{id}/submission", seen.jsonPath().getString("item.itemId"));
    }

    private ExerciseTexts renamed() {
        String json = StoredJson.write(texts).replace("\"name\":\"Plank\"", "\"name\":\"Planche\"");
        return StoredJson.read(json, ExerciseTexts.class);
    }

    private void release(ItemStatus status) {
        UUID exercise = UUID.fromString(clinic.author().get(PLANK).path("id"));
        var content =
                new TranslationContent(exercise, "plank", "fr", 1, EARLIER_ENGLISH, TranslationOrigin.MACHINE, texts);
        String slug = status == ItemStatus.RETIRED ? "retired-" + shared : Slugs.shared(exercise, "fr");
        tenancy.actAs(null, Tenancy.SYSTEM);
        QuarkusTransaction.requiringNew().run(() -> store.store(ItemKind.TRANSLATION, shared, slug, status, content));
    }
}
