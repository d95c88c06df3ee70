package rehab.adherence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** Tasks that come of answers, proposals and recalls. Wednesday, 10:00 where the clinic is. */
@QuarkusTest
class NotedTasksTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    DatabaseAs database;

    private final UUID library = UUID.randomUUID();
    private final Course course = Course.fresh().prescribedFrom(library).progressing(2, 2);

    @Test
    void aYesToARedFlagPressesAsASymptomDoes() {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID answers = UUID.randomUUID();

        // When
        course.patient()
                .body(course.redFlagAnswers("BLADDER_OR_BOWEL"))
                .put("/patients/{id}/red-flag-answers/{answer}", course.patientId, answers)
                .then()
                .statusCode(201);

        // Then
        JsonPath task = found(course, "RED_FLAG");
        assertThat(task.getString("tier")).isEqualTo("CRITICAL");
        assertThat(task.getString("dueAt")).startsWith("2026-10-14T14:0");
        assertThat(task.getString("evidence[0].what")).isEqualTo("RED_FLAG_ANSWERS");
        assertThat(task.getString("evidence[0].aboutId")).isEqualTo(answers.toString());
        assertThat(task.getString("evidence[0].day")).isEqualTo("2026-10-14");
    }

    @Test
    void painThatIsWorseADayLaterIsAFlare() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-13T07:30:00+02:00");
        Map<String, Object> press = course.pressDone(10);
        press.put("painDuring", 5);
        press.put("stopReason", "PAIN");
        entry.put("lines", List.of(press));
        UUID session = course.logged(entry);

        // When
        course.patient()
                .body(Map.of("settled", "WORSE", "pain", 6))
                .put("/patients/{id}/follow-ups/{session}", course.patientId, session)
                .then()
                .statusCode(201);

        // Then
        JsonPath task = found(course, "FLARE");
        assertThat(task.getString("tier")).isEqualTo("HIGH");
        assertThat(task.getString("evidence[0].what")).isEqualTo("FOLLOW_UP");
        assertThat(task.getString("evidence[0].sessionId")).isEqualTo(session.toString());
        assertThat(task.getMap("evidence[0].numbers")).isEqualTo(Map.of("pain", 6f));
    }

    @ParameterizedTest(name = "in every clinic: {0}")
    @CsvSource({"true", "false"})
    void aRecallFindsWhoWasOrderedWhatIsRecalled(boolean isShared) {
        // Given
        Course elsewhere = Course.fresh().prescribedFrom(library).underWay("2026-10-12", DAILY);
        course.underWay("2026-10-12", DAILY);
        UUID recall = UUID.randomUUID();

        // When
        course.deliverRecall(UUID.randomUUID(), "Wall press", 1, isShared)
                .then()
                .statusCode(201);
        course.deliverRecall(recall, "Seated row", 2, isShared).then().statusCode(201);
        course.deliverRecall(recall, "Seated row", 2, isShared).then().statusCode(204);

        // Then
        JsonPath task = found(course, "RECALLED_CONTENT");
        assertThat(task.getString("tier")).isEqualTo("LOW");
        assertThat(task.getString("dueAt")).startsWith("2026-10-21T10:0");
        assertThat(task.getList("evidence.aboutId")).isEqualTo(List.of(recall.toString()));
        assertThat(task.getString("evidence[0].prescriptionId")).isEqualTo(course.prescriptionId.toString());
        if (isShared) {
            found(elsewhere, "RECALLED_CONTENT");
        } else {
            assertThat(tasks(elsewhere, "RECALLED_CONTENT")).isEmpty();
        }
    }

    @Test
    void aVersionThatComesAfterTheRecallIsFoundToo() {
        // Given
        course.deliverRecall(UUID.randomUUID(), "Wall press", 2, false).then().statusCode(201);

        // When
        course.underWay("2026-10-12", DAILY);

        // Then
        found(course, "RECALLED_CONTENT");
    }

    @Test
    void aRecallThatContradictsItsAddressIsRefused() {
        Response refused = Course.service()
                .body(Map.of("recallId", UUID.randomUUID(), "exerciseId", UUID.randomUUID(), "lastAffected", 1))
                .put("/deliveries/exercises/{id}/recalls/{recall}", UUID.randomUUID(), UUID.randomUUID());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly("exerciseId");
    }

    @Test
    void aProposalWaitsAsATaskUntilItIsDecided() {
        // Given
        JsonPath task = proposed();
        assertThat(task.getString("tier")).isEqualTo("LOW");
        assertThat(task.getString("dueAt")).startsWith("2026-10-21T10:0");
        String proposal = task.getString("evidence[0].aboutId");

        // When
        itIs("2026-10-14T12:00:00Z");
        decide(proposal, "DECLINED").then().statusCode(201);
        decide(proposal, "ACCEPTED").then().statusCode(204);

        // Then
        await().until(() -> tasks(course, "PROGRESSION_PROPOSAL").isEmpty());
        JsonPath done = listed(course);
        assertThat(done.getList("items.disposition.code")).containsExactly("SETTLED_ELSEWHERE");
        assertThat(done.getList("items.disposition.by")).containsExactly("system");
    }

    @Test
    void whatWasDeclinedIsAskedAgainOnlyOnWhatWasDoneSince() throws SQLException {
        // Given
        decide(proposed().getString("evidence[0].aboutId"), "DECLINED").then().statusCode(201);
        await().until(() -> tasks(course, "PROGRESSION_PROPOSAL").isEmpty());

        // When
        itIs("2026-10-15T10:00:00Z");
        good("2026-10-14T09:30:00+02:00");
        good("2026-10-15T07:30:00+02:00");
        untilReckoned();

        // Then
        assertThat(tasks(course, "PROGRESSION_PROPOSAL")).isEmpty();

        // When
        itIs("2026-10-16T10:00:00Z");
        good("2026-10-16T07:30:00+02:00");

        // Then
        assertThat(found(course, "PROGRESSION_PROPOSAL").getString("evidence[0].day"))
                .isEqualTo("2026-10-16");
    }

    @Test
    void aProposalIsWithdrawnWhenItsLineIsOrderedOtherwise() throws SQLException {
        // Given
        String proposal = proposed().getString("evidence[0].aboutId");

        // When
        course.pressing(12).deliverVersion(2, "2026-10-15", DAILY).then().statusCode(201);

        // Then
        await().until(() -> tasks(course, "PROGRESSION_PROPOSAL").isEmpty());
        assertThat(outcome()).containsExactly("WITHDRAWN");

        // When
        decide(proposal, "ACCEPTED").then().statusCode(201);

        // Then
        assertThat(outcome()).containsExactly("ACCEPTED");
    }

    @Test
    void aProposalOutlivesAVersionThatLeavesItsLineAlone() throws SQLException {
        // Given
        proposed();

        // When
        course.deliverVersion(2, "2026-10-15", "{\"kind\":\"PER_DAY\",\"times\":2}")
                .then()
                .statusCode(201);
        untilReckoned();

        // Then
        assertThat(tasks(course, "PROGRESSION_PROPOSAL")).hasSize(1);
        assertThat(outcome()).isEmpty();
    }

    @Test
    void onlyOurOwnReckoningAndTheAnnouncerSeeWhatBecameOfProposals() throws SQLException {
        // Given
        decide(proposed().getString("evidence[0].aboutId"), "DECLINED").then().statusCode(201);

        // Then
        for (String table : List.of("proposal_outcome", "ordered_exercise")) {
            assertThat(database.count(new Name(course.clinicId, "reckoning", null, null), table))
                    .isPositive();
            for (Name name : List.of(
                    Name.NOBODY,
                    Name.patient(course),
                    Name.therapist(course),
                    Name.administrator(course),
                    new Name(UUID.randomUUID(), "reckoning", null, null),
                    new Name(UUID.randomUUID(), "prescription-delivery", null, null))) {
                assertThat(database.count(name, table)).as(name + " " + table).isZero();
            }
        }
    }

    private JsonPath proposed() {
        course.underWay("2026-10-12", DAILY);
        good("2026-10-12T07:30:00+02:00");
        good("2026-10-13T07:30:00+02:00");
        return found(course, "PROGRESSION_PROPOSAL");
    }

    private void good(String performedAt) {
        Map<String, Object> entry = course.entry(performedAt);
        entry.put("painAfter", 1);
        entry.put("effort", 5);
        entry.put("lines", List.of(course.pressDone(10, 10, 10)));
        course.logged(entry);
    }

    private Response decide(String proposal, String decision) {
        return course.deliverDecision(proposal, course.decisionBody(decision, "2026-10-14T11:00:00Z"));
    }

    private List<String> outcome() throws SQLException {
        return database.list(
                new Name(course.clinicId, "reckoning", null, null),
                "select outcome from proposal_outcome where patient_id = '" + course.patientId + "'");
    }

    private void untilReckoned() {
        await().until(() -> database.count(
                        new Name(null, "system", null, null),
                        "patient_change where patient_id = '" + course.patientId + "'")
                == 0);
    }

    private static JsonPath found(Course of, String rule) {
        await().until(() -> tasks(of, rule).size() == 1);
        JsonPath list = listed(of);
        list.setRootPath("items.find { it.rule == '" + rule + "' && it.state == 'OPEN' }");
        return list;
    }

    private static List<Object> tasks(Course of, String rule) {
        return listed(of).getList("items.findAll { it.rule == '" + rule + "' && it.state == 'OPEN' }");
    }

    private static JsonPath listed(Course of) {
        return of.therapist().get("/patients/" + of.patientId + "/review-tasks").jsonPath();
    }
}
