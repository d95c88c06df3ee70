package rehab.adherence.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;
import rehab.kit.paging.Cursor;

/** One thing wrong with an entry at a time: always a problem that names the field, never a failure. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadEntryTest extends ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Course course = Course.fresh();

    private boolean prepared;

    @BeforeEach
    void underWay() {
        if (prepared) {
            return;
        }
        prepared = true;
        course.underWay("2026-10-01", "{\"kind\":\"PER_DAY\",\"times\":1}");
    }

    @ParameterizedTest(name = "{0} = {1} is {2} naming {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /prescriptionId                  | null                       | 400 | prescriptionId
            /prescriptionId                  | "nobody"                   | 400 | prescriptionId
            /prescriptionId                  | "00000000-0000-0000-0000-000000000000" | 422 | prescriptionVersion
            /prescriptionVersion             | null                       | 400 | prescriptionVersion
            /prescriptionVersion             | 0                          | 400 | prescriptionVersion
            /prescriptionVersion             | 2                          | 422 | prescriptionVersion
            /prescriptionVersion             | "1"                        | 400 | prescriptionVersion
            /routineId                       | null                       | 400 | routineId
            /routineId                       | "00000000-0000-0000-0000-000000000000" | 422 | routineId
            /performedAt                     | null                       | 400 | performedAt
            /performedAt                     | "yesterday"                | 400 | performedAt
            /performedAt                     | "2026-10-14T07:30:00"      | 400 | performedAt
            /performedAt                     | 5                          | 400 | performedAt
            /performedAt                     | "2027-10-14T07:30:00Z"     | 400 | performedAt
            /performedAt                     | "+999999999-12-31T23:59:59Z" | 400 | performedAt
            /performedAt                     | "-999999999-01-01T00:00:00Z" | 400 | performedAt
            /performedAt                     | "1926-10-14T07:30:00Z"     | 400 | performedAt
            /zoneId                          | null                       | 400 | zoneId
            /zoneId                          | ""                         | 400 | zoneId
            /zoneId                          | "Atlantis/Capital"         | 400 | zoneId
            /zoneId                          | 7                          | 400 | zoneId
            /source                          | null                       | 400 | source
            /source                          | "RUMOUR"                   | 400 | source
            /source                          | 0                          | 400 | source
            /painBefore                      | -1                         | 400 | painBefore
            /painBefore                      | 11                         | 400 | painBefore
            /painBefore                      | 3.5                        | 400 | painBefore
            /painBefore                      | "3"                        | 400 | painBefore
            /painAfter                       | 11                         | 400 | painAfter
            /effort                          | 11                         | 400 | effort
            /effort                          | 99999999999                | 400 | effort
            /note                            | "a\\u0000b"                | 400 | note
            /note                            | ""                         | 400 | note
            /note                            | "a\\ud800b"                | 400 | note
            /note                            | 5                          | 400 | note
            /symptoms                        | "FALL"                     | 400 | symptoms
            /symptoms                        | [null]                     | 400 | symptoms[0]
            /symptoms                        | ["HICCUPS"]                | 400 | symptoms[0]
            /symptoms                        | ["FALL","FALL","FALL","FALL","FALL","FALL","FALL","FALL"] | 400 | symptoms
            /lateReason                      | ""                         | 400 | lateReason
            /corrects                        | "nothing"                  | 400 | corrects
            /corrects                        | "00000000-0000-0000-0000-000000000000" | 422 | corrects
            /skipReason                      | "a\\u0000b"                | 400 | skipReason
            /lines                           | {}                         | 400 | lines
            /lines                           | [null]                     | 400 | lines[0]
            /lines                           | [1]                        | 400 | lines[0]
            /lines/0/lineId                  | null                       | 400 | lines[0].lineId
            /lines/0/lineId                  | "00000000-0000-0000-0000-000000000000" | 422 | lines[0].lineId
            /lines/0/stopReason              | "BORED"                    | 400 | lines[0].stopReason
            /lines/0/painDuring              | 11                         | 400 | lines[0].painDuring
            /lines/0/sets                    | null                       | 400 | lines[0].sets
            /lines/0/sets                    | [null]                     | 400 | lines[0].sets[0]
            /lines/0/sets/0/side             | null                       | 400 | lines[0].sets[0].side
            /lines/0/sets/0/side             | "EACH"                     | 400 | lines[0].sets[0].side
            /lines/0/sets/0/side             | "LEFT"                     | 422 | lines[0].sets[0].side
            /lines/1/sets/0/side             | "BOTH_TOGETHER"            | 422 | lines[1].sets[0].side
            /lines/0/sets/0/amount           | null                       | 400 | lines[0].sets[0].amount
            /lines/0/sets/0/amount           | -1                         | 400 | lines[0].sets[0].amount
            /lines/0/sets/0/amount           | 10001                      | 400 | lines[0].sets[0].amount
            /lines/0/sets/0/amount           | 1.5                        | 400 | lines[0].sets[0].amount
            /lines/0/sets/0/amount           | "ten"                      | 400 | lines[0].sets[0].amount
            /lines/0/sets/0/holdSeconds      | -1                         | 400 | lines[0].sets[0].holdSeconds
            /lines/0/sets/0/loadKg           | -0.5                       | 400 | lines[0].sets[0].loadKg
            /lines/0/sets/0/loadKg           | 1e400                      | 400 | lines[0].sets[0].loadKg
            /lines/0/sets/0/loadKg           | "heavy"                    | 400 | lines[0].sets[0].loadKg
            /lines/0/sets/0/mood             | "fine"                     | 400 | lines[0].sets[0].mood
            /lines/0/mood                    | "fine"                     | 400 | lines[0].mood
            /mood                            | "fine"                     | 400 | mood
            """)
    void isRefusedNamingTheField(String pointer, String value, int status, String field) throws Exception {
        // Given
        String body = with(pointer, value);

        // When
        var answer = course.patient().body(body).put("/patients/{p}/sessions/{s}", course.patientId, UUID.randomUUID());

        // Then
        answer.then().statusCode(status).contentType("application/problem+json").body("errors.field", hasItem(field));
        course.read("/sessions").then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nonsense", "null", "5", "\"text\"", "{\"a\":1}trailing"})
    void isRefusedWhenItIsNoEntryAtAll(String body) {
        course.patient()
                .body(body)
                .put("/patients/{p}/sessions/{s}", course.patientId, UUID.randomUUID())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aLineMayBeThereOnce() throws Exception {
        // Given
        ObjectNode entry = entry();
        entry.withArray("lines").add(entry.at("/lines/0").deepCopy());

        // Then
        put(entry).then().statusCode(422).body("errors[0].field", equalTo("lines[2].lineId"));
    }

    @Test
    void itselfCannotBeCorrected() throws Exception {
        // Given
        UUID id = UUID.randomUUID();
        ObjectNode entry = entry().put("corrects", id.toString());

        // Then
        course.patient()
                .body(entry.toString())
                .put("/patients/{p}/sessions/{s}", course.patientId, id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("corrects"));
    }

    @Test
    void sizesAreBounded() throws Exception {
        // Given
        JsonNode line = entry().at("/lines/0");
        JsonNode set = line.at("/sets/0");
        ObjectNode manyLines = entry();
        manyLines.putArray("lines").addAll(Collections.nCopies(21, line));
        ObjectNode manySets = entry();
        ((ObjectNode) manySets.at("/lines/0")).putArray("sets").addAll(Collections.nCopies(61, set));

        // Then
        put(manyLines).then().statusCode(400).body("errors.field", hasItem("lines"));
        put(manySets).then().statusCode(400).body("errors.field", hasItem("lines[0].sets"));
        put(entry().put("note", "x".repeat(2001))).then().statusCode(400).body("errors.field", hasItem("note"));

        put(entry().put("note", "x".repeat(300_000))).then().statusCode(400).body("errors.field", hasItem("note"));
        put(entry().put("note", "x".repeat(2_200_000))).then().statusCode(413);
    }

    @Test
    void aNoteOfTheFullLengthInEmojiIsAccepted() {
        // Given
        Course another = Course.fresh().underWay("2026-10-01", "{\"kind\":\"PER_DAY\",\"times\":1}");
        Map<String, Object> entry = another.entry("2026-10-14T07:30:00+02:00");
        entry.put("note", "💪".repeat(2000));

        // Then
        another.log(UUID.randomUUID(), entry).then().statusCode(201).body("note", equalTo("💪".repeat(2000)));
    }

    @Test
    void addressesThatAreNoneAreRefusedNamingTheParameter() throws Exception {
        String body = entry().toString();
        refused(course.patient().body(body).put("/patients/{p}/sessions/one", course.patientId), "sessionId");
        refused(course.patient().body(body).put("/patients/me/sessions/{s}", UUID.randomUUID()), "patientId");
        refused(course.read("/sessions/one"), "sessionId");
        refused(course.read("/sessions?cursor=nonsense"), "cursor");
        refused(course.read("/sessions?cursor=MR8yHzM"), "cursor");
        for (String farDay : List.of("+300000-01-01", "+999999998-01-01", "-999999998-01-01")) {
            String near = "2026-10-14";
            UUID id = UUID.randomUUID();
            refused(course.read("/sessions?cursor=" + Cursor.encode(farDay, near + "T10:00Z", id)), "cursor");
            refused(course.read("/sessions?cursor=" + Cursor.encode(near, farDay + "T10:00Z", id)), "cursor");
        }
        refused(course.read("/sessions?limit=0"), "limit");
        refused(course.read("/sessions?limit=many"), "limit");
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private Response put(ObjectNode entry) {
        return course.patient()
                .body(entry.toString())
                .put("/patients/{p}/sessions/{s}", course.patientId, UUID.randomUUID());
    }

    private ObjectNode entry() throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(JSON.writeValueAsString(course.entry("2026-10-14T07:30:00+02:00")));
    }

    /** The good entry with one value replaced, as text, because some values are no JSON numbers that Java can hold. */
    private String with(String pointer, String value) throws JsonProcessingException {
        ObjectNode entry = entry();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) entry.at(pointer.substring(0, last))).put(pointer.substring(last + 1), "@@");
        return entry.toString().replace("\"@@\"", value);
    }
}
