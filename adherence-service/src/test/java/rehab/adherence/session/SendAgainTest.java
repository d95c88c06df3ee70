package rehab.adherence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** The same entry, sent again: at once, later, after a restart, with other content. */
@QuarkusTest
class SendAgainTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    AgroalDataSource database;

    private final Course course = Course.fresh();

    @Test
    void sentAgainItChangesNothingAndAnswersTheSame() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00.123456789+02:00");
        Response first = course.log(id, entry);

        // When
        Response again = course.log(id, entry);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void sentFiftyTimesAtOnceItIsOneSession() throws Exception {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        List<Callable<Response>> sendings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sendings.add(() -> course.log(id, entry));
        }

        // When
        ExecutorService clients = Executors.newFixedThreadPool(50);
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : clients.invokeAll(sendings)) {
            answers.add(answer.get());
        }
        clients.shutdown();

        // Then
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(49);
        course.read("/sessions").then().body("items.size()", equalTo(1));
    }

    @Test
    void sentAgainWeeksLaterOverNewConnectionsAfterTheOrderChangedItAnswersTheSame() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
        Response first = course.log(id, entry);
        course.deliverVersion(2, "2026-10-14", DAILY).then().statusCode(201);
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-10-14"))
                .then()
                .statusCode(201);
        Map<String, Object> correction = course.entry("2026-10-14T07:35:00+02:00");
        correction.put("corrects", id);
        course.logged(correction);
        database.flush(AgroalDataSource.FlushMode.ALL);
        itIs("2026-11-30T10:00:00Z");

        // When
        Response again = course.log(id, entry);

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> other = course.entry("2026-10-14T07:30:00+02:00");
        other.put("painAfter", 3);

        // When
        Response answer = course.log(id, other);

        // Then
        answer.then().statusCode(409).body("type", equalTo("urn:rehab:problem:session-differs"));
        course.read("/sessions/" + id).then().body("$", not(hasKey("painAfter")));
    }

    @Test
    void theSameIdInAnotherMonthIsRefused() {
        // Given
        course.underWay("2026-09-01", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        Map<String, Object> other = course.entry("2026-09-29T07:30:00+02:00");
        other.put("lateReason", "Was away.");

        // When
        Response answer = course.log(id, other);

        // Then
        answer.then().statusCode(409);
        course.read("/sessions").then().body("items.size()", equalTo(1));
    }

    @Test
    void twoPatientsMayMakeTheSameId() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Course neighbour = Course.fresh().underWay("2026-10-12", DAILY);
        UUID id = course.logged(course.entry("2026-10-14T07:30:00+02:00"));

        // When
        Response answer = neighbour.log(id, neighbour.entry("2026-10-14T07:30:00+02:00"));

        // Then
        answer.then().statusCode(201).body("patientId", equalTo(neighbour.patientId.toString()));
    }
}
