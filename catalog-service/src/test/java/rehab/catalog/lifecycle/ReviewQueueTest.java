package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.kit.clock.AdjustableClock;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;
import rehab.kit.test.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ReviewQueueTest {
    private static final String CONTENT = Authoring.complete("Queued", "Slowly.");
    private final Authoring clinic = Authoring.inANewClinic();

    @Inject
    AdjustableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void holdsWhatWaitsForADecision() {
        // Given
        UUID id = clinic.submitted(CONTENT);

        // When
        var queue = clinic.reviewer().get("/reviews?state=IN_REVIEW&kind=EXERCISE");

        // Then
        queue.then()
                .statusCode(200)
                .body("items.itemId", contains(id.toString()))
                .body("items[0].title", equalTo("Queued"))
                .body("items[0].author", equalTo(Authoring.AUTHOR))
                .body("items[0].revision", equalTo(1))
                .body("items[0].shared", equalTo(false));
        assertThat(count("EXERCISE", "IN_REVIEW")).isEqualTo(1);
        clinic.publish(id, 1).then().statusCode(200);
        assertThat(count("EXERCISE", "IN_REVIEW")).isZero();
    }

    @Test
    void aTherapistSeesTheirOwnOnly() {
        // Given
        UUID id = clinic.submitted(CONTENT);

        // Then
        clinic.author().get("/reviews").then().body("items.itemId", contains(id.toString()));
        other().get("/reviews").then().statusCode(200).body("items.size()", equalTo(0));
        other().get("/reviews/summary").then().statusCode(200).body("counts.size()", equalTo(0));
        Authoring.inANewClinic()
                .reviewer()
                .get("/reviews?limit=100")
                .then()
                .body("items.itemId", not(hasItem(id.toString())));
    }

    @Test
    void theSharedLibraryAwaitsEachClinicsSignOff() {
        // Given
        long before = count("EXERCISE", "AWAITING_SIGN_OFF");
        String id = clinic.author().get("/exercises/plank").jsonPath().getString("id");
        int revision = clinic.author().get("/exercises/plank").jsonPath().getInt("revision");
        assertThat(ids("?kind=EXERCISE&state=AWAITING_SIGN_OFF&limit=100")).contains(id);

        // When
        Authoring.once(clinic.reviewer())
                .body("{}")
                .post("/items/{id}/revisions/{n}/sign-off", id, revision)
                .then()
                .statusCode(200);

        // Then
        assertThat(ids("?kind=EXERCISE&state=AWAITING_SIGN_OFF&limit=100")).doesNotContain(id);
        assertThat(count("EXERCISE", "AWAITING_SIGN_OFF")).isEqualTo(before - 1);
        assertThat(count("SAFETY_RULE", "AWAITING_SIGN_OFF")).isPositive();
        clinic.reviewer()
                .get("/reviews?limit=100&state=AWAITING_SIGN_OFF")
                .then()
                .body("items.slug", not(hasItem("biceps-stretch")));
    }

    @Test
    void aReviewRunsOutByItselfAndIsRenewed() {
        // Given
        UUID id = clinic.published(CONTENT);
        assertThat(ids("?kind=EXERCISE&state=OVERDUE")).isEmpty();

        // When
        clock.moveTo(clock.instant().plus(Duration.ofDays(367)));

        // Then
        assertThat(overdue()).containsExactly(id.toString());
        late(Tokens.patient(clinic.clinic(), UUID.randomUUID()))
                .get("/exercises/{id}", id)
                .then()
                .body("review.state", equalTo("OVERDUE"));
        Authoring.once(late(Tokens.administrator(clinic.clinic()).subject(Authoring.REVIEWER)))
                .body("{}")
                .post("/items/{id}/revisions/1/sign-off", id)
                .then()
                .statusCode(200)
                .body("review.state", equalTo("REVIEWED"));
        assertThat(overdue()).isEmpty();
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        // Given
        clinic.submitted(CONTENT);
        List<String> all = ids("?limit=100&kind=EXERCISE");

        // When
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(cursor);
            paged.addAll(page.getList("items.itemId", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        // Then
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(16);
    }

    @ParameterizedTest
    @CsvSource({"kind=DANCE, kind", "state=LOST, state", "limit=0, limit", "cursor=abc, cursor"})
    void badQuestionsAreNamed(String query, String field) {
        clinic.reviewer().get("/reviews?" + query).then().statusCode(400).body("errors.field", hasItem(field));
    }

    private JsonPath page(@Nullable String cursor) {
        RequestSpecification request = clinic.reviewer().queryParam("limit", 5).queryParam("kind", "EXERCISE");
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/reviews")
                .jsonPath();
    }

    private List<String> ids(String query) {
        return clinic.reviewer().get("/reviews" + query).jsonPath().getList("items.itemId", String.class);
    }

    private List<String> overdue() {
        return late(Tokens.administrator(clinic.clinic()))
                .get("/reviews?kind=EXERCISE&state=OVERDUE")
                .jsonPath()
                .getList("items.itemId", String.class);
    }

    private long count(String kind, String state) {
        JsonPath summary = clinic.reviewer().get("/reviews/summary").jsonPath();
        Integer count = summary.param("kind", kind)
                .param("state", state)
                .get("counts.find { it.kind == kind && it.state == state }?.count");
        return count == null ? 0 : count;
    }

    private RequestSpecification other() {
        return late(Tokens.therapist(clinic.clinic()).subject("another-therapist"));
    }

    /** Tokens are checked against the machine's own time. */
    private static RequestSpecification late(Tokens token) {
        return RestAssured.given().header("Authorization", "Bearer " + token.jwt());
    }
}
