package rehab.adherence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.DatabaseAs.Name;
import rehab.kit.test.AccessTable;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** Runs at the system's time, as tokens do. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
@WithTestResource(MailCatcher.class)
class AdherenceAccessTest extends AccessTable {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    /** For what changes nothing, one patient does. */
    private final Course course = Course.fresh();

    @Inject
    DatabaseAs database;

    private @Nullable UUID session;
    private final ReviewAttempts review = new ReviewAttempts();

    @Override
    protected Attempt attempt(String operation) {
        if (operation.endsWith("ReviewTask")
                || operation.equals("replyToComment")
                || operation.equals("markReplyRead")) {
            ReviewAttempts.Task task = review.fresh();
            return new Attempt(
                    new Cast(task.course().clinicId, task.course().therapist, task.course().patientId),
                    task.path(operation),
                    task.headers(),
                    task.body(operation));
        }
        if (operation.endsWith("Rules") || operation.equals("replayReviewRule")) {
            return administration(operation);
        }
        if (operation.equals("setReminders") || operation.endsWith("nsubscribe")) {
            return reminders(operation);
        }
        return operation.startsWith("receive") ? delivery(Course.fresh(), operation) : request(operation);
    }

    /** The tag is that of the clinic's first rules: another clinic's administrator changes their own, and must see them first. */
    private static Attempt administration(String operation) {
        Course fresh = Course.fresh();
        Cast cast = new Cast(fresh.clinicId, fresh.therapist, fresh.patientId);
        return switch (operation) {
            case "readReviewRules" -> new Attempt(cast, Map.of(), Map.of(), null);
            case "setReviewRules" ->
                new Attempt(
                        cast,
                        Map.of(),
                        Map.of("If-Match", "\"" + fresh.clinicId + ".0\""),
                        "{\"rules\":[],\"hours\":{\"zone\":\"UTC\",\"days\":[\"MONDAY\"],\"opens\":\"08:00\","
                                + "\"closes\":\"17:00\",\"holidays\":[]}}");
            case "replayReviewRule" -> new Attempt(cast, Map.of(), Map.of(), "{\"rule\":\"PAIN_HIGH\",\"days\":30}");
            default -> throw new AssertionError("no fixture for " + operation);
        };
    }

    /** The tag is that of what nobody has said anything about; the link stood in a mail of today. */
    private Attempt reminders(String operation) {
        Course fresh = Course.fresh();
        fresh.underWay(today(), DAILY);
        Cast cast = new Cast(fresh.clinicId, fresh.therapist, fresh.patientId);
        if (operation.equals("setReminders")) {
            return new Attempt(
                    cast,
                    Map.of("patientId", fresh.patientId.toString()),
                    Map.of("If-Match", "\"" + fresh.patientId + ".0\""),
                    "{\"enabled\":true,\"at\":\"12:00\"}");
        }
        String token = linkOf(fresh);
        return new Attempt(cast, Map.of("token", token), Map.of(), null);
    }

    private String linkOf(Course reminded) {
        String token = "a".repeat(32 - 7)
                + UUID.randomUUID().toString().substring(0, 7).replaceAll("[018-9]", "a");
        try {
            database.commit(
                    new Name(reminded.clinicId, "reminding", null, null),
                    "insert into reminder_sent (patient_id, day, clinic_id, state, attempts, token_hash, changed_at)"
                            + " values ('" + reminded.patientId + "', current_date, '" + reminded.clinicId
                            + "', 'SENT', 1, sha256('" + token + "'), now())");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return token;
    }

    private static Attempt delivery(Course fresh, String operation) {
        return switch (operation) {
            case "receiveVersion" ->
                attempt(
                        fresh,
                        Map.of("prescriptionId", fresh.prescriptionId.toString(), "version", "1"),
                        fresh.versionBody(1, today(), DAILY));
            case "receiveCareTeam" ->
                attempt(
                        fresh,
                        Map.of("patientId", fresh.patientId.toString(), "sequence", "1"),
                        fresh.careTeamBody(1, fresh.therapist));
            case "receiveSuspension" ->
                attempt(
                        fresh,
                        Map.of(
                                "prescriptionId",
                                fresh.prescriptionId.toString(),
                                "suspensionId",
                                UUID.randomUUID().toString()),
                        fresh.suspensionBody(today()));
            case "receiveEnd" ->
                attempt(
                        fresh,
                        Map.of("prescriptionId", fresh.prescriptionId.toString()),
                        fresh.endBody("STOPPED", today()));
            case "receiveRecall" -> {
                UUID exercise = UUID.randomUUID();
                UUID recall = UUID.randomUUID();
                yield attempt(
                        fresh,
                        Map.of("exerciseId", exercise.toString(), "recallId", recall.toString()),
                        Map.of("recallId", recall, "exerciseId", exercise, "lastAffected", 1));
            }
            case "receiveDecision" ->
                attempt(
                        fresh,
                        Map.of(
                                "prescriptionId",
                                fresh.prescriptionId.toString(),
                                "proposalId",
                                UUID.randomUUID().toString()),
                        fresh.decisionBody("DECLINED", today() + "T00:00:00Z"));
            default -> throw new AssertionError("no fixture for " + operation);
        };
    }

    private Attempt request(String operation) {
        if (session == null) {
            session = course.underWay(today(), DAILY).logged(entry());
        }
        String patient = course.patientId.toString();
        return switch (operation) {
            case "readToday",
                    "readAdherence",
                    "listSessions",
                    "exportSessions",
                    "listSymptomReports",
                    "readMeasures",
                    "listReplies",
                    "listPatientReviewTasks" -> attempt(course, Map.of("patientId", patient), null);
            case "logSession" ->
                attempt(
                        course,
                        Map.of(
                                "patientId",
                                patient,
                                "sessionId",
                                UUID.randomUUID().toString()),
                        entry());
            case "uploadSessions" -> {
                Map<String, Object> named = entry();
                named.put("sessionId", UUID.randomUUID());
                yield attempt(course, Map.of("patientId", patient), Map.of("sessions", List.of(named)));
            }
            case "readFollowUps" -> attempt(course, Map.of("patientId", patient), null);
            case "answerFollowUp" ->
                attempt(course, Map.of("patientId", patient, "sessionId", painful()), Map.of("settled", "SAME"));
            case "readRedFlags" -> attempt(course, Map.of(), null);
            case "reviseRedFlags" -> revision();
            case "listRedFlagAnswers" -> attempt(course, Map.of("patientId", patient), null);
            case "answerRedFlags" ->
                attempt(
                        course,
                        Map.of(
                                "patientId",
                                patient,
                                "answerId",
                                UUID.randomUUID().toString()),
                        course.redFlagAnswers());
            case "reportSymptoms" ->
                attempt(
                        course,
                        Map.of(
                                "patientId",
                                patient,
                                "reportId",
                                UUID.randomUUID().toString()),
                        Map.of("symptoms", List.of("FALL"), "at", Instant.now().toString()));
            case "readSession" -> attempt(course, Map.of("patientId", patient, "sessionId", session.toString()), null);
            case "recordMeasure" ->
                attempt(
                        course,
                        Map.of(
                                "patientId",
                                patient,
                                "measureId",
                                UUID.randomUUID().toString()),
                        Map.of("kind", "PAIN", "score", 0, "at", Instant.now().toString()));
            case "replayProgression" -> replay(patient);
            case "readReminders" -> attempt(course, Map.of("patientId", patient), null);
            case "readCaseload",
                    "readClinicSummary",
                    "exportClinicSummary",
                    "readRuleOutcomes",
                    "listReviewTasks",
                    "readReviewTimes" -> attempt(course, Map.of(), null);
            default -> throw new AssertionError("no fixture for " + operation);
        };
    }

    private Attempt replay(String patient) {
        return new Attempt(
                new Cast(course.clinicId, course.therapist, course.patientId),
                Map.of("patientId", patient),
                Map.of(),
                null,
                Map.of(
                        "prescriptionId",
                        course.prescriptionId.toString(),
                        "lineId",
                        course.press.toString(),
                        "sessions",
                        "3",
                        "maxPain",
                        "2",
                        "maxEffort",
                        "6",
                        "step",
                        "REPS"));
    }

    private Attempt revision() {
        Attempt attempt = attempt(course, Map.of(), Course.questionnaire("UNWELL"));
        return new Attempt(
                attempt.cast(),
                attempt.parameters(),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                attempt.body());
    }

    /** A session of two days ago in which something hurt. */
    private String painful() {
        Map<String, Object> entry =
                course.entry(Instant.now().minus(Duration.ofDays(2)).toString());
        Map<String, Object> line = course.pressDone(10);
        line.put("stopReason", "PAIN");
        entry.put("lines", List.of(line));
        return course.logged(entry).toString();
    }

    private static String today() {
        return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).toString();
    }

    private Map<String, Object> entry() {
        return course.entry(Instant.now().toString());
    }

    private static Attempt attempt(Course course, Map<String, String> parameters, @Nullable Object body) {
        try {
            return new Attempt(
                    new Cast(course.clinicId, course.therapist, course.patientId),
                    parameters,
                    Map.of(),
                    body == null ? null : new ObjectMapper().writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
