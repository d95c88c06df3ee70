package rehab.adherence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.MailCatcher;
import rehab.adherence.ServiceTest;

/** Who gets a mail, when, and what it says; over a real mail server. It is 10:00 UTC, and 12:00 where the patient lives. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // given before each test
class RemindDueTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final String SIX_IN_THE_EVENING = "2026-10-14T16:00:01Z";
    private static final String THIS_MORNING = "2026-10-14T07:30:00+02:00";

    @Inject
    RemindDue remind;

    @Inject
    DatabaseAs database;

    MailCatcher mails;

    private final Course course = Course.fresh();

    @BeforeEach
    void underWay() {
        course.underWay("2026-10-01", DAILY);
        course.deliverContact(2, course.email(), "en").then().statusCode(201);
    }

    @AfterEach
    void take() {
        mails.take();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Something is waiting for you today | Open the app         | at most once a day
            es | Hoy tiene algo pendiente           | Abrir la aplicación  | como mucho una vez al día
            """)
    void saysThatSomethingIsWaitingAndNothingElse(String language, String subject, String link, String once)
            throws MessagingException, IOException {
        // Given
        course.deliverContact(3, course.email(), language).then().statusCode(201);

        // When
        lookAt(SIX_IN_THE_EVENING);

        // Then
        MimeMessage mail = only();
        String unsubscribe = "http://localhost:8080/reminders/" + token(mail);
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("no-reply@clinic.example");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + unsubscribe + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly(language);
        Multipart both = (Multipart) mail.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        for (int part = 0; part < 2; part++) {
            assertThat(both.getBodyPart(part).getContent().toString())
                    .contains(link, once, unsubscribe, "http://localhost:8080/")
                    .doesNotContain(
                            "Shoulder",
                            "Strength",
                            "Wall press",
                            "Seated row",
                            "hurts",
                            course.patientId.toString(),
                            course.prescriptionId.toString(),
                            course.clinicId.toString());
        }
        assertThat(both.getBodyPart(1).getContent().toString()).contains("lang=\"" + language + "\"");
    }

    @Test
    void comesOnceADayAndNotBeforeItsTime() {
        // When
        lookAt("2026-10-14T15:59:00Z");
        // Then
        assertThat(count()).isZero();

        // When
        lookAt(SIX_IN_THE_EVENING);
        lookAt("2026-10-14T18:00:00Z");
        // Then
        assertThat(count()).isEqualTo(1);

        // When
        lookAt("2026-10-15T16:00:01Z");
        // Then
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void afterADowntimeItComesLaterOnTheSameDayAndNeverOnTheNext() {
        // When
        lookAt("2026-10-14T19:00:01Z");
        lookAt("2026-10-15T06:30:00Z");
        // Then
        assertThat(count()).as("in quiet hours, and on the morning after").isZero();

        // When
        lookAt("2026-10-15T18:30:00Z");
        // Then
        assertThat(count()).as("two and a half hours late").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DONE", "SKIPPED", "STOPPED", "ON_HOLD", "PAUSED", "ENDED", "OPTED_OUT", "NO_ADDRESS"})
    void isNotSentWhen(String why) {
        // Given
        switch (why) {
            case "DONE" -> course.logged(course.entry(THIS_MORNING));
            case "SKIPPED" -> course.logged(course.skipped(THIS_MORNING, "Travelling"));
            case "STOPPED" -> stoppedTheFirstOfTwo();
            case "ON_HOLD" -> set(course.holdBody("2026-10-14"));
            case "PAUSED" -> set(course.suspensionBody("2026-10-14"));
            case "ENDED" ->
                course.deliverEnd(course.endBody("STOPPED", "2026-10-13"))
                        .then()
                        .statusCode(201);
            case "OPTED_OUT" -> say(false, "18:00");
            case "NO_ADDRESS" -> course.deliverContact(3, null, "en").then().statusCode(201);
            default -> throw new AssertionError(why);
        }

        // When
        lookAt(SIX_IN_THE_EVENING);

        // Then
        assertThat(count()).isZero();
    }

    @Test
    void comesWhenThePatientSaysAndWhereThePatientLives() {
        // Given
        Course elsewhere = Course.fresh().livingIn("America/New_York");
        elsewhere.underWay("2026-10-01", DAILY);
        elsewhere.deliverContact(2, elsewhere.email(), "en").then().statusCode(201);
        say(true, "12:30");

        // When
        lookAt("2026-10-14T10:30:01Z");
        // Then
        assertThat(count()).isEqualTo(1);
        assertThat(mails.to(elsewhere.email())).isEmpty();

        // When
        lookAt("2026-10-14T22:00:01Z");
        // Then
        assertThat(count()).isEqualTo(1);
        assertThat(mails.to(elsewhere.email())).hasSize(1);
    }

    @Test
    void anOlderAnnouncementNeverBringsAnAddressBack() {
        // Given
        course.deliverContact(5, "new." + course.email(), "es").then().statusCode(201);

        // When
        course.deliverContact(4, course.email(), "en").then().statusCode(204);
        course.deliverCareTeam(6, course.therapist).then().statusCode(201);
        lookAt(SIX_IN_THE_EVENING);

        // Then
        assertThat(count()).isZero();
        assertThat(mails.to("new." + course.email())).hasSize(1);
    }

    @Test
    void theAddressArrivesAlsoAfterAVersionThatBroughtTheSameCareTeam() {
        // Given
        Course fresh = Course.fresh();
        var version = fresh.versionBody(1, "2026-10-01", DAILY);
        version.put("careTeamSequence", 1);
        fresh.deliverVersion(1, version).then().statusCode(201);

        // When
        fresh.deliverContact(1, fresh.email(), "en").then().statusCode(204);
        lookAt(SIX_IN_THE_EVENING);

        // Then
        assertThat(mails.to(fresh.email())).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsNone() {
        // When
        course.deliverContact(3, "nobody\nBcc: " + course.email(), "en").then().statusCode(201);
        lookAt(SIX_IN_THE_EVENING);

        // Then
        assertThat(count()).isZero();
        course.read("/reminders").then().body("email", nullValue());
    }

    @Test
    void aRefusedMailIsTriedAFewTimesAndThenNotAnyMoreOnThatDay() throws SQLException {
        // Given
        mails.refuse();

        // When
        lookAt(SIX_IN_THE_EVENING);
        lookAt("2026-10-14T16:04:00Z");
        // Then
        assertThat(sent()).containsExactly("2026-10-14 FAILED 1");

        // When
        lookAt("2026-10-14T16:05:30Z");
        // Then
        assertThat(sent()).containsExactly("2026-10-14 FAILED 2");

        // When
        lookAt("2026-10-14T16:16:00Z");
        mails.take();
        lookAt("2026-10-14T18:00:00Z");
        // Then
        assertThat(sent()).containsExactly("2026-10-14 GIVEN_UP 3");
        assertThat(count()).isZero();

        // When
        lookAt("2026-10-15T16:00:01Z");
        // Then
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aMailThatFailedIsNotTriedAgainOnceItIsDone() throws SQLException {
        // Given
        mails.refuse();
        lookAt(SIX_IN_THE_EVENING);
        mails.take();

        // When
        course.logged(course.entry("2026-10-14T17:59:00+02:00"));
        lookAt("2026-10-14T16:06:00Z");

        // Then
        assertThat(count()).isZero();
        assertThat(sent()).containsExactly("2026-10-14 FAILED 1");
    }

    @Test
    void aMailWhoseSendingBrokeOffIsNotSentAgain() throws SQLException {
        // Given
        database.commit(
                new Name(course.clinicId, "reminding", null, null),
                "insert into reminder_sent (patient_id, day, clinic_id, state, attempts, token_hash, changed_at) values ('"
                        + course.patientId + "', '2026-10-14', '" + course.clinicId
                        + "', 'SENDING', 1, sha256('x'), '2026-10-14T16:00:00Z')");

        // When
        lookAt("2026-10-14T16:30:00Z");

        // Then
        assertThat(count()).isZero();
        assertThat(sent()).containsExactly("2026-10-14 SENDING 1");
    }

    @Test
    void manyInstancesAtOnceSendOneEach() throws InterruptedException, ExecutionException {
        // Given
        List<Course> all = Stream.generate(Course::fresh).limit(12).toList();
        for (Course each : all) {
            each.underWay("2026-10-01", DAILY);
            each.deliverContact(2, each.email(), "en").then().statusCode(201);
        }
        itIs(SIX_IN_THE_EVENING);
        ExecutorService instances = Executors.newFixedThreadPool(4);

        // When
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(instances.submit(() -> remind.remindAll()));
            }
            for (Future<Integer> each : running) {
                each.get();
            }
        } finally {
            instances.shutdown();
        }

        // Then
        assertThat(all).allSatisfy(each -> assertThat(mails.to(each.email())).hasSize(1));
    }

    @Test
    void oldMailsAreForgotten() throws SQLException {
        // Given
        lookAt(SIX_IN_THE_EVENING);
        itIs("2027-01-12T12:00:00Z");
        remind.forgetOld();
        assertThat(sent()).hasSize(1);

        // When
        itIs("2027-01-13T12:00:00Z");
        remind.forgetOld();

        // Then
        assertThat(sent()).isEmpty();
    }

    @Test
    void eachMailIsWrittenDown() throws SQLException {
        // When
        lookAt(SIX_IN_THE_EVENING);

        // Then
        assertThat(database.list(
                        Name.administrator(course),
                        "select role || ' ' || action || ' ' || what from audit_event where about = '"
                                + course.patientId + "' and what like 'reminder%'"))
                .containsExactly("reminding CREATE reminder");
    }

    private void stoppedTheFirstOfTwo() {
        course.deliverVersion(2, "2026-10-14", "{\"kind\":\"PER_DAY\",\"times\":2}")
                .then()
                .statusCode(201);
        Map<String, Object> entry = course.entry(THIS_MORNING);
        entry.put("prescriptionVersion", 2);
        Map<String, Object> line = course.pressDone(10);
        line.put("stopReason", "PAIN");
        entry.put("lines", List.of(line));
        course.logged(entry);
    }

    private void set(Map<String, Object> suspension) {
        course.deliverSuspension(UUID.randomUUID(), suspension).then().statusCode(201);
    }

    private void say(boolean enabled, String at) {
        String etag = course.read("/reminders").header("ETag");
        course.patient()
                .header("If-Match", etag)
                .body(Map.of("enabled", enabled, "at", at))
                .put("/patients/{id}/reminders", course.patientId)
                .then()
                .statusCode(200);
    }

    private void lookAt(String now) {
        itIs(now);
        remind.remindAll();
    }

    private int count() {
        return mails.to(course.email()).size();
    }

    private MimeMessage only() {
        assertThat(mails.to(course.email())).hasSize(1);
        return mails.to(course.email()).get(0);
    }

    /** The secret in a mail's link. */
    static String token(MimeMessage mail) throws MessagingException {
        String header = mail.getHeader("List-Unsubscribe")[0];
        return header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    }

    private List<String> sent() throws SQLException {
        return database.list(
                new Name(course.clinicId, "reminding", null, null),
                "select day || ' ' || state || ' ' || attempts from reminder_sent where patient_id = '"
                        + course.patientId + "' order by day");
    }
}
