package rehab.prescription.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
public class CalendarFeedTest extends ServiceTest {
    private static final String FEED = "/patients/{p}/calendar-feed";

    @Inject
    Superuser superuser;

    private UUID clinic;
    private Person therapist;
    private UUID patient;

    @BeforeEach
    void aPatient() {
        clinic = UUID.randomUUID();
        therapist = Person.therapist(clinic);
        patient = Orders.register(therapist, "Demo Patient");
    }

    /** A new feed's secret. */
    public static String token(Person by, UUID patient) {
        Response answer = by.asks().when().post(FEED, patient);
        answer.then().statusCode(201).header("Cache-Control", "no-store");
        String url = answer.jsonPath().getString("url");
        assertThat(url).matches("http://localhost:8080/calendar/[a-z2-7]{32}\\.ics");
        return url.substring(url.lastIndexOf('/') + 1, url.length() - ".ics".length());
    }

    @Test
    void aCalendarProgramReadsTheDaysWithoutAToken() throws Exception {
        // Given
        Orders.active(therapist, patient, catalog.publish("Plank"));
        String token = token(Person.patient(clinic, patient), patient);

        // When
        Response answer = read(token);

        // Then
        answer.then().statusCode(200).contentType("text/calendar;charset=UTF-8");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.asString()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(answer.asString()).contains("RRULE:FREQ=DAILY", "Your exercises 4 times today");
    }

    @Test
    void nothingClinicalLeaves() {
        // Given
        UUID prescription = Orders.active(therapist, patient, catalog.publish("Plank"));

        // When
        String calendar = read(token(therapist, patient)).asString();

        // Then
        assertThat(calendar).contains("BEGIN:VEVENT");
        assertThat(calendar)
                .doesNotContain("Plank", "Upper back", "Desk break", "Demo", "hurts")
                .doesNotContain(patient.toString(), prescription.toString());
    }

    @Test
    void aNewFeedEndsTheOneBefore() {
        // Given
        String old = token(therapist, patient);

        // When
        String fresh = token(therapist, patient);

        // Then
        read(old).then().statusCode(404);
        read(fresh).then().statusCode(200);
    }

    @Test
    void aRevokedFeedIsGoneAndItsStateSaysSo() {
        // Given
        String token = token(therapist, patient);

        // When
        therapist.asks().when().delete(FEED, patient).then().statusCode(204);

        // Then
        read(token).then().statusCode(404);
        therapist.asks().when().get(FEED, patient).then().statusCode(200).body("since", nullValue());
        therapist.asks().when().delete(FEED, patient).then().statusCode(204);
    }

    @Test
    void anUnknownAddressAnswersAsAnEndedOne() {
        read("a".repeat(32)).then().statusCode(404);
        read("short").then().statusCode(404);
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        // Given
        Orders.active(therapist, patient, catalog.publish("Plank"));
        String token = token(therapist, patient);
        String etag = read(token).header("ETag");

        // When
        Response again =
                RestAssured.given().header("If-None-Match", etag).when().get("/calendar/{t}.ics", token);

        // Then
        again.then().statusCode(304);
    }

    @Test
    void whatIsPausedLeavesTheCalendar() {
        // Given
        UUID prescription = Orders.active(therapist, patient, catalog.publish("Plank"));
        String token = token(therapist, patient);

        // When
        therapist
                .sends("{\"reason\":\"Holiday\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/pause", patient, prescription)
                .then()
                .statusCode(200);

        // Then
        assertThat(read(token).asString()).containsPattern("RRULE:FREQ=DAILY;UNTIL=\\d{8}");
    }

    @Test
    void onlyAHashOfTheSecretIsKept() {
        // Given
        String token = token(therapist, patient);

        // When
        String kept = superuser
                .texts("select string_agg(f::text, ' ') from calendar_feed f")
                .get(0);

        // Then
        assertThat(kept).contains(patient.toString()).doesNotContain(token);
    }

    private static Response read(String token) {
        return RestAssured.given().when().get("/calendar/{t}.ics", token);
    }
}
