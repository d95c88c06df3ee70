package rehab.adherence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** What a device collected while it was offline: every session answered by itself, whatever the order. */
@QuarkusTest
class SessionBatchTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    private final Course course = Course.fresh();

    @BeforeEach
    void underWay() {
        course.underWay("2026-10-01", DAILY);
    }

    @Test
    void eachIsAnsweredAsItsOwnRequestWouldBe() {
        // Given
        Map<String, Object> known = named(course.entry("2026-10-11T07:30:00+02:00"));
        course.log(UUID.fromString(id(known)), without(known)).then().statusCode(201);
        Map<String, Object> good = named(course.entry("2026-10-12T07:30:00+02:00"));
        Map<String, Object> invalid = named(course.entry("2026-10-13T07:30:00+02:00"));
        invalid.put("painAfter", 11);
        Map<String, Object> unreadable = named(course.entry("2026-10-13T07:30:00+02:00"));
        unreadable.put("source", "RUMOUR");
        Map<String, Object> unknownField = named(course.entry("2026-10-13T07:30:00+02:00"));
        unknownField.put("mood", "good");
        Map<String, Object> notOrdered = named(course.entry("2026-10-13T07:30:00+02:00"));
        notOrdered.put("prescriptionVersion", 9);
        Map<String, Object> differs = new LinkedHashMap<>(known);
        differs.put("painAfter", 3);
        List<Map<String, Object>> batch = List.of(invalid, known, unreadable, good, unknownField, notOrdered, differs);

        // When
        JsonPath results = upload(batch).then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(results.getList("results.status", Integer.class)).containsExactly(400, 200, 400, 201, 400, 422, 409);
        assertThat(results.getList("results.sessionId", String.class))
                .isEqualTo(batch.stream().map(SessionBatchTest::id).toList());
        for (int place = 0; place < batch.size(); place++) {
            Map<String, Object> sent = batch.get(place);
            Response alone = course.log(UUID.fromString(id(sent)), without(sent));
            String part = alone.statusCode() < 300 ? "session" : "problem";
            assertThat(results.getMap("results[" + place + "]." + part))
                    .isEqualTo(alone.jsonPath().getMap(""));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderAndRepetitionDoNotMatterAlsoOfCorrections(long seed) {
        // Given
        Map<String, Object> first = named(course.entry("2026-10-12T07:30:00+02:00"));
        Map<String, Object> second = named(course.entry("2026-10-12T07:31:00+02:00"));
        second.put("corrects", id(first));
        Map<String, Object> third = named(course.entry("2026-10-12T07:32:00+02:00"));
        third.put("corrects", id(second));
        List<Map<String, Object>> batch = new ArrayList<>(List.of(third, second, first, third, first));
        Collections.shuffle(batch, new Random(seed));

        // When
        List<Integer> statuses = upload(batch).then().statusCode(200).extract().path("results.status");
        List<Integer> again = upload(batch).then().statusCode(200).extract().path("results.status");

        // Then
        assertThat(statuses).containsExactlyInAnyOrder(201, 201, 201, 200, 200);
        assertThat(again).containsOnly(200);
        course.read("/sessions").then().body("items.size()", equalTo(3));
        course.read("/sessions/" + id(second)).then().body("correctedBy", equalTo(id(third)));
        course.read("/adherence").then().body("done", equalTo(1));
    }

    @Test
    void sessionsOfTwoThatCorrectEachOtherAreRefusedAndTheOthersLogged() {
        // Given
        Map<String, Object> one = named(course.entry("2026-10-12T07:30:00+02:00"));
        Map<String, Object> other = named(course.entry("2026-10-12T07:31:00+02:00"));
        one.put("corrects", id(other));
        other.put("corrects", id(one));
        Map<String, Object> good = named(course.entry("2026-10-13T07:31:00+02:00"));

        // Then
        upload(List.of(one, other, good))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of(422, 422, 201)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                       | sessions
            {"sessions":null}                        | sessions
            {"sessions":[]}                          | sessions
            {"sessions":[null]}                      | sessions[0]
            {"sessions":[5]}                         | sessions[0]
            {"sessions":[{}]}                        | sessions[0].sessionId
            {"sessions":[{"sessionId":"nobody"}]}    | sessions[0].sessionId
            {"sessions":[{"sessionId":7}]}           | sessions[0].sessionId
            """)
    void whatCannotBeAnsweredByItselfIsRefusedAsAWhole(String body, String named) {
        course.patient()
                .body(body)
                .post("/patients/{id}/session-batches", course.patientId)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(named));
    }

    @Test
    void fiftyAreTakenAndNotOneMore() {
        // Given
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            batch.add(named(course.entry("2026-10-12T07:%02d:00+02:00".formatted(i))));
        }

        // When
        Response taken = upload(batch);
        batch.add(named(course.entry("2026-10-12T08:30:00+02:00")));
        Response tooMany = upload(batch);

        // Then
        assertThat(taken.jsonPath().getList("results.status", Integer.class))
                .hasSize(50)
                .containsOnly(201);
        tooMany.then().statusCode(400).body("errors[0].field", equalTo("sessions"));
    }

    private Response upload(List<Map<String, Object>> sessions) {
        return course.patient()
                .body(Map.of("sessions", sessions))
                .post("/patients/{id}/session-batches", course.patientId);
    }

    private static Map<String, Object> named(Map<String, Object> entry) {
        Map<String, Object> named = new LinkedHashMap<>(entry);
        named.put("sessionId", UUID.randomUUID().toString());
        return named;
    }

    private static Map<String, Object> without(Map<String, Object> named) {
        Map<String, Object> entry = new LinkedHashMap<>(named);
        entry.remove("sessionId");
        return entry;
    }

    private static String id(Map<String, Object> named) {
        return String.valueOf(named.get("sessionId"));
    }
}
