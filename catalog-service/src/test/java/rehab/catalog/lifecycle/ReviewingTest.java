package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ReviewingTest {
    private static final String FIRST = Authoring.complete("Reviewed", "Slowly.");
    private static final String SECOND = Authoring.complete("Reviewed again", "Very slowly.");
    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void whatIsSubmittedIsFrozenUntilItIsDecided() {
        // Given
        UUID id = clinic.submitted(FIRST);

        // When
        Response saved = clinic.save(id, SECOND);
        Response again = clinic.submit(id);

        // Then
        saved.then().statusCode(409).body("type", equalTo("urn:rehab:problem:already-in-review"));
        again.then().statusCode(409).body("type", equalTo("urn:rehab:problem:already-in-review"));
        clinic.author()
                .get("/exercises/{id}", id)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("revision", equalTo(1))
                .body("assignable", equalTo(false));
        clinic.patient().get("/exercises/{id}", id).then().statusCode(404);
        clinic.patient().get("/exercises/{id}/revisions/1", id).then().statusCode(404);
    }

    @Test
    void publishingPutsItToUse() {
        // Given
        UUID id = clinic.submitted(FIRST);

        // When
        Response published = clinic.publish(id, 1);

        // Then
        published
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("inReview", nullValue())
                .body("review.state", equalTo("REVIEWED"));
        clinic.patient()
                .get("/exercises/{id}", id)
                .then()
                .statusCode(200)
                .body("assignable", equalTo(true))
                .body("review.state", equalTo("REVIEWED"))
                .body("review.reviewer", equalTo("Name of " + Authoring.REVIEWER));
        Authoring.inANewClinic().patient().get("/exercises/{id}", id).then().statusCode(404);
    }

    @Test
    void theNextRevisionIsNobodysUntilItIsPublished() {
        // Given
        UUID id = clinic.published(FIRST);
        clinic.save(id, SECOND).then().statusCode(200).body("basedOn", equalTo(1));
        clinic.submit(id).then().statusCode(200).body("inReview", equalTo(2)).body("status", equalTo("PUBLISHED"));

        // Then
        clinic.patient()
                .get("/exercises/{id}", id)
                .then()
                .body("revision", equalTo(1))
                .body("assignable", equalTo(true));
        clinic.patient().get("/exercises/{id}/revisions/2", id).then().statusCode(404);
        clinic.author()
                .get("/exercises/{id}/revisions/2", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Reviewed again"))
                .body("assignable", equalTo(false));
        clinic.publish(id, 2).then().statusCode(200).body("revision", equalTo(2));
        clinic.patient().get("/exercises/{id}", id).then().body("cautions", contains("Very slowly."));
        clinic.patient().get("/exercises/{id}/revisions/1", id).then().body("cautions", contains("Slowly."));
    }

    @ParameterizedTest
    @CsvSource({"publication, 1", "sign-off, 2"})
    void nobodyReviewsTheirOwn(String decision, int revision) {
        // Given: the administrator had a hand in it, though somebody else submitted it
        UUID id = clinic.draft(FIRST);
        clinic.administrator("a-writing-administrator")
                .header("If-Match", clinic.tag(id))
                .contentType("application/json")
                .body(SECOND)
                .put("/exercises/{id}/draft", id)
                .then()
                .statusCode(200);
        clinic.submit(id).then().statusCode(200);
        if (revision == 2) {
            clinic.giveBack(id, 1).then().statusCode(200);
            clinic.submit(id).then().statusCode(200);
            clinic.publish(id, 2).then().statusCode(200);
        }

        // When
        Response refused = Authoring.once(clinic.administrator("a-writing-administrator"))
                .body("{}")
                .post("/items/{id}/revisions/{n}/" + decision, id, revision);

        // Then
        refused.then().statusCode(422).body("type", equalTo("urn:rehab:problem:author-is-reviewer"));
    }

    @Test
    void whatIsReturnedGoesOnAsADraft() {
        // Given
        UUID id = clinic.submitted(FIRST);

        // When
        Response returned = clinic.giveBack(id, 1);

        // Then
        returned.then().statusCode(200).body("status", equalTo("DRAFT")).body("draftOpen", equalTo(true));
        clinic.save(id, SECOND).then().statusCode(200);
        clinic.submit(id).then().statusCode(200).body("inReview", equalTo(2));
        clinic.publish(id, 1).then().statusCode(409).body("type", equalTo("urn:rehab:problem:not-in-review"));
        clinic.publish(id, 2).then().statusCode(200);
        clinic.patient().get("/exercises/{id}/revisions/1", id).then().statusCode(404);
        clinic.author()
                .get("/items/{id}/revisions", id)
                .then()
                .body("items.revision", contains(2, 1))
                .body("items.decisions.decision.flatten()", contains("PUBLISHED", "RETURNED"))
                .body("items[1].decisions[0].comment", equalTo("Say how to breathe."))
                .body("items[1].author", equalTo(Authoring.AUTHOR));
    }

    @Test
    void aRepeatedDecisionIsAnsweredAsBefore() {
        // Given
        UUID id = clinic.submitted(FIRST);
        String key = UUID.randomUUID().toString();

        // When
        Response first = decide(id, key, "{\"comment\": \"Good.\"}");
        Response again = decide(id, key, "{\"comment\": \"Good.\"}");
        Response other = decide(id, key, "{\"comment\": \"Bad.\"}");

        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
        clinic.reviewer().get("/items/{id}/revisions", id).then().body("items[0].decisions.size()", equalTo(1));
    }

    @Test
    void ofTwoSubmissionsAtATimeOneIsFrozen() throws Exception {
        // Given
        UUID id = clinic.draft(FIRST);
        String tag = clinic.tag(id);
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);

        // When
        List<Future<Integer>> both = Stream.of(1, 2)
                .map(n -> people.submit(() -> {
                    together.await();
                    return clinic.author()
                            .header("If-Match", tag)
                            .post("/items/{id}/submission", id)
                            .statusCode();
                }))
                .toList();
        together.countDown();

        // Then
        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(200, 409);
        people.shutdown();
        clinic.author().get("/items/{id}/revisions", id).then().body("items.size()", equalTo(1));
    }

    @Test
    void eachClinicSignsTheSharedLibraryOffForItself() {
        // Given
        String plank = clinic.author().get("/exercises/plank").jsonPath().getString("id");
        int revision = clinic.author().get("/exercises/plank").jsonPath().getInt("revision");
        clinic.patient().get("/exercises/plank").then().body("review.state", equalTo("AWAITING_SIGN_OFF"));
        String before = clinic.patient().get("/exercises/plank").header("ETag");

        // When
        Response signed = Authoring.once(clinic.reviewer())
                .body("{\"comment\": \"As we do it.\"}")
                .post("/items/{id}/revisions/{n}/sign-off", plank, revision);

        // Then
        signed.then().statusCode(200).body("review.state", equalTo("REVIEWED")).body("shared", equalTo(true));
        var shown = clinic.patient().header("If-None-Match", before).get("/exercises/plank");
        shown.then().statusCode(200).body("review.reviewer", equalTo("Name of " + Authoring.REVIEWER));
        Authoring.inANewClinic()
                .patient()
                .get("/exercises/plank")
                .then()
                .body("review.state", equalTo("AWAITING_SIGN_OFF"));
        Authoring.once(clinic.reviewer())
                .body("{}")
                .post("/items/{id}/revisions/{n}/publication", plank, revision)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:shared-library"));
        clinic.retire(UUID.fromString(plank)).then().statusCode(409);
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            publication | {"reviewDue": "2020-01-01"}       | 400 | reviewDue
            publication | {"reviewDue": "+999999999-12-31"} | 400 | reviewDue
            publication | {"reviewDue": "soon"}             | 400 | reviewDue
            publication | {"comment": " "}                  | 400 | comment
            publication | {"surprise": 1}                   | 400 | surprise
            return      | {}                                | 400 | comment
            return      | {"comment": ""}                   | 400 | comment
            """)
    void badDecisionsAreNamed(String decision, String body, int status, String field) {
        UUID id = clinic.submitted(FIRST);
        Authoring.once(clinic.reviewer())
                .body(body)
                .post("/items/{id}/revisions/1/" + decision, id)
                .then()
                .statusCode(status)
                .body("errors.field", hasItem(field));
    }

    @Test
    void aRetiredExerciseStaysReadableAndIsLeftAlone() {
        // Given
        UUID id = clinic.published(FIRST);

        // When
        Response retired = clinic.retire(id);

        // Then
        retired.then().statusCode(200).body("status", equalTo("RETIRED"));
        clinic.patient().get("/exercises/{id}", id).then().statusCode(200).body("assignable", equalTo(false));
        clinic.save(id, SECOND).then().statusCode(409).body("type", equalTo("urn:rehab:problem:retired"));
        clinic.retire(id).then().statusCode(409).body("type", equalTo("urn:rehab:problem:retired"));
        Authoring.once(clinic.author())
                .post("/exercises/{id}/copies", id)
                .then()
                .statusCode(201)
                .body("item.adaptedFrom.id", equalTo(id.toString()));
    }

    @Test
    void differencesAreReadableAndSayWhatIsAboutSafety() {
        // Given
        UUID id = clinic.published(FIRST);
        clinic.save(id, SECOND).then().statusCode(200);

        // When
        var changes = clinic.author().get("/items/{id}/differences?from=1&to=draft", id);

        // Then
        changes.then()
                .statusCode(200)
                .body("changes.path", contains("name", "cautions[0]"))
                .body("changes.safety", contains(false, true))
                .body("changes[1].before", equalTo("Slowly."))
                .body("changes[1].after", equalTo("Very slowly."));
        assertThat(clinic.author().get("/items/{id}/differences", id).asString())
                .isEqualTo(changes.asString());
        clinic.author().get("/items/{id}/differences?from=1&to=7", id).then().statusCode(404);
        clinic.author()
                .get("/items/{id}/differences?from=x", id)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("from"));
    }

    private Response decide(UUID id, String key, String body) {
        return clinic.reviewer()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/items/{id}/revisions/1/publication", id);
    }
}
