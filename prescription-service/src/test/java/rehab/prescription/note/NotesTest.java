package rehab.prescription.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
class NotesTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(therapist, "Ana");
    }

    @Test
    void aNoteIsKeptWithItsAuthorAndTime() {
        // When
        Response written = write("Sleeps badly on the left.\nAsked about the desk.", null);

        // Then
        written.then()
                .statusCode(201)
                .body("text", equalTo("Sleeps badly on the left.\nAsked about the desk."))
                .body("author", equalTo(therapist.subject()))
                .body("authorName", equalTo("Name of " + therapist.subject()))
                .body("corrects", nullValue());
        list(null, 10).then().body("items.id", contains(idOf(written)));
    }

    @Test
    void aWrongNoteStaysBesideTheRightOne() {
        // Given
        String wrong = idOf(write("Left shoulder", null));

        // When
        Response right = write("Right shoulder", wrong);

        // Then
        right.then().statusCode(201).body("corrects", equalTo(wrong));
        list(null, 10)
                .then()
                .body("items.text", contains("Right shoulder", "Left shoulder"))
                .body("items[1].correctedBy", equalTo(idOf(right)))
                .body("items[0].correctedBy", nullValue());
    }

    @Test
    void aNoteIsCorrectedOnceThenItsCorrectionIs() {
        // Given
        String wrong = idOf(write("Left shoulder", null));
        String second = idOf(write("Right shoulder", wrong));

        // When
        Response again = write("Both shoulders", wrong);
        Response further = write("Both shoulders", second);

        // Then
        again.then().statusCode(409).body("type", equalTo("urn:rehab:problem:note-corrected"));
        further.then().statusCode(201);
    }

    @Test
    void ofTwoWhoCorrectItAtOnceOneDoes() {
        // Given
        String wrong = idOf(write("Left shoulder", null));

        // When
        List<Integer> answers = Stream.of("Right shoulder", "Both shoulders")
                .map(text ->
                        CompletableFuture.supplyAsync(() -> write(text, wrong).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void onlyANoteAboutTheSamePatientIsCorrected() {
        // Given
        UUID other = Orders.register(therapist, "Berta");
        String theirs = idOf(therapist.sends("{\"text\":\"Of Berta\"}").when().post("/patients/{p}/notes", other));

        // When
        Response refused = write("Of Ana", theirs);
        Response unknown = write("Of Ana", UUID.randomUUID().toString());

        // Then
        refused.then().statusCode(400).body("errors.field", contains("corrects"));
        assertThat(unknown.asString()).isEqualTo(refused.asString());
    }

    @Test
    void pagesShowEveryNoteOnceNewestFirst() {
        // Given
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.add(idOf(write("Note " + i, null)));
        }

        // When
        Response first = list(null, 2);
        Response second = list(first.jsonPath().getString("nextCursor"), 2);
        Response third = list(second.jsonPath().getString("nextCursor"), 2);

        // Then
        List<String> seen = new ArrayList<>();
        Stream.of(first, second, third)
                .forEach(page -> seen.addAll(page.jsonPath().getList("items.id", String.class)));
        Collections.reverse(written);
        assertThat(seen).isEqualTo(written);
        third.then().body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "+1000000000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void aPlaceThatIsNoneIsRefused(String time) {
        String key = time + "\u001f" + UUID.randomUUID();
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        list(cursor, 2).then().statusCode(400).body("errors.field", hasItem("cursor"));
    }

    @Test
    void aRepeatedRequestKeepsOneNote() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = write(key, "Once", null);

        // When
        Response again = write(key, "Once", null);

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        list(null, 10).then().body("items", hasSize(1));
    }

    @Test
    void aNoteHasItsLimits() {
        write("a".repeat(4000), null).then().statusCode(201);
        write("a".repeat(4001), null).then().statusCode(400).body("errors.field", contains("text"));
        write(" ", null).then().statusCode(400).body("errors.field", contains("text"));
    }

    @Test
    void whatIsSaidLastIsOftenSaidAfterwards() {
        // Given
        therapist.sends("{\"reason\":\"Moved away\"}").when().post("/patients/{p}/archive", patient);

        // When
        Response written = write("Rang to say thank you.", null);

        // Then
        written.then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update note set text = 'none'", "delete from note", "truncate note"})
    void notEvenTheSuperuserChangesANote(String statement) {
        write("Kept", null).then().statusCode(201);
        assertThatThrownBy(() -> superuser.execute(statement)).message().contains("append-only");
    }

    private static String idOf(Response note) {
        return note.jsonPath().getString("id");
    }

    private Response write(String text, @Nullable String corrects) {
        return write(UUID.randomUUID().toString(), text, corrects);
    }

    private Response write(String key, String text, @Nullable String corrects) {
        JsonObject note = new JsonObject().put("text", text);
        if (corrects != null) {
            note.put("corrects", corrects);
        }
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(note.encode())
                .when()
                .post("/patients/{p}/notes", patient);
    }

    private Response list(@Nullable String cursor, int limit) {
        var request = therapist.asks().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.when().get("/patients/{p}/notes", patient);
    }
}
