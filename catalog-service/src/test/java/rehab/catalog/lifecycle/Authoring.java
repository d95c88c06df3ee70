package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rehab.kit.test.Tokens;

/** A clinic whose therapist writes exercises, through the API, and whose administrator decides on them. */
public final class Authoring {
    public static final String AUTHOR = "the-author";
    public static final String REVIEWER = "the-reviewer";

    private final UUID clinic;

    private Authoring(UUID clinic) {
        this.clinic = clinic;
    }

    public static Authoring in(UUID clinic) {
        return new Authoring(clinic);
    }

    public static Authoring inANewClinic() {
        return in(UUID.randomUUID());
    }

    public UUID clinic() {
        return clinic;
    }

    /** What an exercise must say to be published; its cautions are its last line. */
    public static String complete(String name, String caution) {
        return """
                {"name": "%s", "purpose": "Shows how content is written.", "regions": ["CORE"], "type": "MOBILITY",
                 "position": ["STANDING"], "sides": "BOTH_TOGETHER", "countedIn": "REPS",
                 "steps": [{"text": "Stand tall."}, {"text": "Breathe."}], "breathing": "Slowly.",
                 "feel": "Your breath.", "stopIf": "It hurts.", "disclaimer": "Only in tests.",
                 "variants": [{"code": "STANDARD", "name": "As described", "summary": "As described.", "level": 1,
                   "standard": true, "position": ["STANDING"], "sides": "BOTH_TOGETHER", "hazards": ["PRONE"]}],
                 "cautions": ["%s"]}""".formatted(name, caution);
    }

    /** As little as a draft may say. */
    public static String bare(String name) {
        return """
                {"name": "%s", "purpose": "Not written yet.", "type": "MOBILITY", "sides": "EACH", "countedIn": "REPS"}""".formatted(name);
    }

    public RequestSpecification author() {
        return with(Tokens.therapist(clinic).subject(AUTHOR));
    }

    public RequestSpecification reviewer() {
        return with(Tokens.administrator(clinic).subject(REVIEWER));
    }

    public RequestSpecification administrator(String subject) {
        return with(Tokens.administrator(clinic).subject(subject));
    }

    public RequestSpecification patient() {
        return with(Tokens.patient(clinic, UUID.randomUUID()));
    }

    /** A new draft's id. */
    public UUID draft(String content) {
        Response begun = once(author()).body("{\"content\": " + content + "}").post("/exercises");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return UUID.fromString(begun.jsonPath().getString("item.itemId"));
    }

    /** The draft's present tag. */
    public String tag(UUID id) {
        return author().get("/exercises/{id}/draft", id).header("ETag");
    }

    public Response save(UUID id, String content) {
        return author().header("If-Match", tag(id))
                .contentType(ContentType.JSON)
                .body(content)
                .put("/exercises/{id}/draft", id);
    }

    public Response submit(UUID id) {
        return author().header("If-Match", tag(id)).post("/items/{id}/submission", id);
    }

    public Response publish(UUID id, int revision) {
        return once(reviewer()).body("{}").post("/items/{id}/revisions/{n}/publication", id, revision);
    }

    public Response giveBack(UUID id, int revision) {
        return once(reviewer())
                .body("{\"comment\": \"Say how to breathe.\"}")
                .post("/items/{id}/revisions/{n}/return", id, revision);
    }

    public Response retire(UUID id) {
        return once(reviewer()).body("{\"reason\": \"Somebody fell.\"}").post("/items/{id}/retirement", id);
    }

    /** The id of an exercise whose first revision waits for a decision. */
    public UUID submitted(String content) {
        UUID id = draft(content);
        Response answer = submit(id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return id;
    }

    /** The id of an exercise that is published in its first revision. */
    public UUID published(String content) {
        UUID id = submitted(content);
        Response answer = publish(id, 1);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return id;
    }

    /** Publishes the next revision of it. */
    public void revise(UUID id, String content, int revision) {
        assertThat(save(id, content).statusCode()).isEqualTo(200);
        assertThat(submit(id).statusCode()).isEqualTo(200);
        assertThat(publish(id, revision).statusCode()).isEqualTo(200);
    }

    /** With a key of its own. */
    public static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID()).contentType(ContentType.JSON);
    }

    private static RequestSpecification with(Tokens token) {
        return RestAssured.given().header("Authorization", "Bearer " + token.jwt());
    }
}
