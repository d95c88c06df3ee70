package rehab.adherence.redflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** The questions before the first session and after each resumption: what is asked, who may change it, what a yes does. */
@QuarkusTest
class RedFlagsTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final String THIS_MORNING = "2026-10-14T07:30:00+02:00";

    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();

    @BeforeEach
    void underWay() {
        course.underWay("2026-10-01", DAILY);
    }

    @Test
    void whatIsShippedIsAskedInBothLanguages() {
        // When
        JsonPath english = ask("en");
        JsonPath spanish = ask("es");

        // Then
        assertThat(english.getString("origin")).isEqualTo("SHIPPED");
        assertThat(spanish.getString("language")).isEqualTo("es");
        assertThat(english.getList("questions")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(spanish.getList("questions.id")).isEqualTo(english.getList("questions.id"));
        assertThat(spanish.getList("questions.text", String.class))
                .doesNotContainAnyElementsOf(english.getList("questions.text", String.class));
        course.patient().get("/questionnaires/red-flags?language=fr").then().statusCode(400);
    }

    @Test
    void theyAreNeededUntilTheyAreAnswered() {
        // Given
        standing("NEEDED", "DUE");

        // When
        answer(UUID.randomUUID(), course.redFlagAnswers())
                .then()
                .statusCode(201)
                .body("holds", equalTo(false))
                .body("answers.yes", everyItem(equalTo(false)));

        // Then
        standing("DONE", "DUE");
    }

    @Test
    void aYesThatAsksForItHoldsAtOnceAndTheyAreNeededAgainAfterTheResumption() {
        // When
        answer(UUID.randomUUID(), course.redFlagAnswers("BLADDER_OR_BOWEL"))
                .then()
                .statusCode(201)
                .body("holds", equalTo(true));

        // Then
        standing("DONE", "ON_HOLD");

        // When
        itIs("2026-10-14T15:00:00Z");
        resume();

        // Then
        standing("NEEDED", "DUE");
        answer(UUID.randomUUID(), course.redFlagAnswers()).then().statusCode(201);
        standing("DONE", "DUE");
    }

    @Test
    void aYesThatDoesNotAskForItHoldsNothing() {
        // When
        answer(UUID.randomUUID(), course.redFlagAnswers("HEALTH_CHANGED"))
                .then()
                .statusCode(201)
                .body("holds", equalTo(false));

        // Then
        standing("DONE", "DUE");
    }

    @Test
    void aSessionWithoutAnswersIsKeptAndSaysSo() {
        // Given
        UUID before = UUID.randomUUID();
        Map<String, Object> entry = course.entry("2026-10-13T07:30:00+02:00");

        // When
        Response unanswered = course.log(before, entry);
        answer(UUID.randomUUID(), course.redFlagAnswers()).then().statusCode(201);
        UUID after = course.logged(course.entry(THIS_MORNING));

        // Then
        unanswered.then().statusCode(201).body("redFlagsUnanswered", equalTo(true));
        assertThat(course.log(before, entry).then().statusCode(200).extract().asString())
                .isEqualTo(unanswered.asString());
        course.read("/sessions/" + before).then().body("redFlagsUnanswered", equalTo(true));
        course.read("/sessions/" + after).then().body("redFlagsUnanswered", equalTo(false));
    }

    @Test
    void theSameAnswersAgainChangeNothingAndOthersAreRefused() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> answers = course.redFlagAnswers("CHEST_OR_BREATH");
        Response first = answer(id, answers);
        resume();

        // When
        Response again = answer(id, answers);
        Response other = answer(id, course.redFlagAnswers());

        // Then
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(409);
        standing("NEEDED", "DUE");
    }

    @Test
    void aClinicsOwnVersionIsAskedFromThenOnAndEarlierOnesStayAnswerable() {
        // Given
        revise(UUID.randomUUID(), Course.questionnaire("FEVER"))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        Map<String, Object> toTheFirst = course.redFlagAnswers();
        UUID key = UUID.randomUUID();

        // When
        Response second = revise(key, Course.questionnaire("FEVER", "WEIGHT_LOSS"));
        Response repeated = revise(key, Course.questionnaire("FEVER", "WEIGHT_LOSS"));

        // Then
        second.then().statusCode(201).body("version", equalTo(2)).body("origin", equalTo("CLINIC"));
        assertThat(repeated.jsonPath().getInt("version")).isEqualTo(2);
        assertThat(ask("es").getList("questions.id")).isEqualTo(List.of("FEVER", "WEIGHT_LOSS"));
        assertThat(ask("es").getString("language")).isEqualTo("en");
        answer(UUID.randomUUID(), toTheFirst).then().statusCode(201).body("version", equalTo(1));
        Course elsewhere = Course.fresh();
        elsewhere.underWay("2026-10-01", DAILY);
        elsewhere
                .patient()
                .get("/questionnaires/red-flags")
                .then()
                .body("origin", equalTo("SHIPPED"))
                .body("questions.id", not(equalTo(List.of("FEVER", "WEIGHT_LOSS"))));
        elsewhere
                .patient()
                .body(with(toTheFirst, "prescriptionId", elsewhere.prescriptionId))
                .put("/patients/{id}/red-flag-answers/{answer}", elsewhere.patientId, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("version"));
    }

    @Test
    void theTherapistReadsThemNewestFirstAsTheyWereAsked() {
        // Given
        answer(UUID.randomUUID(), course.redFlagAnswers()).then().statusCode(201);
        itIs("2026-10-15T10:00:00Z");
        answer(UUID.randomUUID(), course.redFlagAnswers("FALL_OR_INJURY"))
                .then()
                .statusCode(201);

        // When
        JsonPath first = course.therapist()
                .get("/patients/{id}/red-flag-answers?limit=1", course.patientId)
                .jsonPath();
        JsonPath second = course.therapist()
                .get(
                        "/patients/{id}/red-flag-answers?limit=1&cursor={cursor}",
                        course.patientId,
                        first.getString("nextCursor"))
                .jsonPath();

        // Then
        assertThat(first.getString("items[0].answers.find { it.yes }.text")).contains("fall");
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getBoolean("items[0].holds")).isFalse();
        assertThat(second.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "version, 99, 422, version",
        "version, 0, 400, version",
        "questionnaireId, 00000000-0000-0000-0000-000000000000, 422, version",
        "prescriptionId, 00000000-0000-0000-0000-000000000000, 422, prescriptionId",
        "answers, , 400, answers",
    })
    void whatCannotBeAcceptedIsNamed(String field, String value, int status, String named) {
        // Given
        Map<String, Object> body = course.redFlagAnswers();
        Object sent = value == null ? List.of() : field.equals("version") ? Integer.valueOf(value) : value;

        // Then
        answer(UUID.randomUUID(), with(body, field, sent))
                .then()
                .statusCode(status)
                .body("errors[0].field", equalTo(named));
    }

    @ParameterizedTest
    @CsvSource({"fever, questions[0].id", "'', questions[0].id"})
    void aQuestionHasACode(String id, String named) {
        revise(UUID.randomUUID(), Course.questionnaire(id))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(named));
    }

    @Test
    void aCodeIsThereOnce() {
        revise(UUID.randomUUID(), Course.questionnaire("FEVER", "FEVER"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("questions[1].id"));
    }

    private JsonPath ask(String language) {
        return course.patient()
                .get("/questionnaires/red-flags?language={language}", language)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response answer(UUID id, Map<String, Object> body) {
        return course.patient().body(body).put("/patients/{id}/red-flag-answers/{answer}", course.patientId, id);
    }

    private Response revise(UUID key, Map<String, Object> body) {
        return course.administrator()
                .header("Idempotency-Key", key.toString())
                .body(body)
                .post("/questionnaires/red-flags");
    }

    /** As prescription-service announces it: the holds that began today end today. */
    private void resume() {
        Map<String, Object> body = course.holdBody("2026-10-14");
        body.put("until", "2026-10-14");
        holds().forEach(id ->
                course.deliverSuspension(UUID.fromString(id), body).then().statusCode(201));
    }

    private List<String> holds() {
        try {
            return database.list(Name.patient(course), "select suspension_id from suspension where until_day is null");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void standing(String redFlags, String state) {
        course.read("/today")
                .then()
                .body("routines[0].redFlags", equalTo(redFlags))
                .body("routines[0].state", equalTo(state));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
