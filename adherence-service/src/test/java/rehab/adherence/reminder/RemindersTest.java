package rehab.adherence.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.MailCatcher;
import rehab.adherence.ServiceTest;

/** What patients say about reminders, in the app and by the link in a mail. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // given before each test
class RemindersTest extends ServiceTest {
    private static final String NO_SUCH = "a".repeat(32);

    @Inject
    RemindDue remind;

    @Inject
    DatabaseAs database;

    MailCatcher mails;

    private final Course course = Course.fresh();

    @BeforeEach
    void underWay() {
        course.underWay("2026-10-01", "{\"kind\":\"PER_DAY\",\"times\":1}");
    }

    @Test
    void theyAreOnUntilThePatientSaysOtherwiseAndNeedAnAddress() {
        // When
        Response before = course.read("/reminders");
        course.deliverContact(2, course.email(), "en").then().statusCode(201);
        Response after = course.read("/reminders");

        // Then
        before.then()
                .statusCode(200)
                .body("available", equalTo(true))
                .body("enabled", equalTo(true))
                .body("at", equalTo("18:00"))
                .body("quietFrom", equalTo("21:00"))
                .body("quietUntil", equalTo("08:00"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("email", nullValue());
        after.then().body("email", equalTo(course.email()));
    }

    @Test
    void whatIsSaidStaysAndTheTimeMayBeLeftToUs() {
        // When
        Response said = say(etag(), true, "08:00");

        // Then
        said.then().statusCode(200).body("at", equalTo("08:00")).header("ETag", equalTo(etag()));
        say(etag(), false, null)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("at", equalTo("18:00"));
        course.deliverContact(2, course.email(), "en").then().statusCode(201);
        course.read("/reminders").then().body("enabled", equalTo(false));
    }

    @Test
    void aStateThatWasNotSeenIsNotChanged() {
        // Given
        String seen = etag();
        say(seen, true, "12:00").then().statusCode(200);

        // Then
        say(seen, true, "13:00").then().statusCode(412);
        say(null, true, "13:00")
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("If-Match"));
        course.read("/reminders").then().body("at", equalTo("12:00"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"21:00", "07:59", "23:30", "12:00:30", "noon", "25:00"})
    void aTimeThatCannotBeIsNamed(String at) {
        say(etag(), true, at)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("at"));
    }

    @Test
    void whetherTheyAreWantedMustBeSaid() {
        course.patient()
                .header("If-Match", etag())
                .body("{}")
                .put("/patients/{id}/reminders", course.patientId)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("enabled"));
    }

    @ParameterizedTest
    @CsvSource({"en, Stop the reminders?, The reminders are off", "es, ¿Dejar de recibir, están desactivados"})
    void theLinkInAMailAsksAndOneClickEndsThem(String language, String question, String done)
            throws MessagingException, SQLException {
        // Given
        String token = reminded(language);

        // When
        Response page = given().when().get("/reminders/{token}", token);

        // Then
        page.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body(containsString(question))
                .body(containsString("lang=\"" + language + "\""))
                .body(not(containsString(course.email())));
        course.read("/reminders").then().body("enabled", equalTo(true));

        // When
        oneClick(token).then().statusCode(200).body(containsString(done));
        oneClick(token).then().statusCode(200).body(containsString(done));

        // Then
        course.read("/reminders").then().body("enabled", equalTo(false));
        assertThat(database.list(
                        Name.administrator(course),
                        "select role || ' ' || action from audit_event where what = 'reminders' and role = 'reminding'"
                                + " and about = '" + course.patientId + "'"))
                .containsExactly("reminding CHANGE");
        itIs("2026-10-15T16:00:01Z");
        remind.remindAll();
        assertThat(mails.to(course.email())).hasSize(1);
    }

    @Test
    void onlyTheHashOfALinksSecretIsKept() throws MessagingException, SQLException {
        // When
        String token = reminded("en");

        // Then
        assertThat(database.list(
                        new Name(course.clinicId, "reminding", null, null),
                        "select token_hash = sha256('" + token + "') from reminder_sent"))
                .containsExactly("t");
    }

    @ParameterizedTest
    @CsvSource({
        "en;q=0.5, This link no longer works",
        "es-MX, Este enlace ya no funciona",
        "de, This link no longer works"
    })
    void aLinkThatIsNoneSaysSoToPeople(String language, String title) {
        for (String method : new String[] {"GET", "POST"}) {
            given().header("Accept-Language", language)
                    .when()
                    .request(method, "/reminders/{token}", NO_SUCH)
                    .then()
                    .statusCode(404)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString(title));
        }
    }

    private String reminded(String language) throws MessagingException {
        course.deliverContact(2, course.email(), language).then().statusCode(201);
        itIs("2026-10-14T16:00:01Z");
        remind.remindAll();
        assertThat(mails.to(course.email())).hasSize(1);
        return RemindDueTest.token(mails.to(course.email()).get(0));
    }

    private static Response oneClick(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .when()
                .post("/reminders/{token}", token);
    }

    private String etag() {
        return course.read("/reminders").header("ETag");
    }

    private Response say(@Nullable String etag, boolean enabled, @Nullable String at) {
        Map<String, Object> body = new HashMap<>();
        body.put("enabled", enabled);
        body.put("at", at);
        var request = course.patient().body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/patients/{id}/reminders", course.patientId);
    }
}
