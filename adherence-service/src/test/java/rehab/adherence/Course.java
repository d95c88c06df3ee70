package rehab.adherence;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.Tokens;

/**
 * One patient under treatment, told over the real interface: announcements as prescription-service makes them, entries as
 * the patient's app makes them. Today is Wednesday 14 October 2026 unless a test moves it.
 */
public final class Course {
    public static final String NOW = "2026-10-14T10:00:00Z";

    public final UUID clinicId;
    public final String therapist;
    public final UUID patientId = UUID.randomUUID();
    public final UUID prescriptionId = UUID.randomUUID();
    public final UUID routineId = UUID.randomUUID();
    /** Ordered for both sides together: 3 sets of 10. */
    public final UUID press = UUID.randomUUID();
    /** Ordered for each side: 2 sets of 10, held 5 s. */
    public final UUID row = UUID.randomUUID();

    private String zone = "Europe/Berlin";
    private UUID library = new UUID(0, 0);
    private int pressAmount = 10;
    private @Nullable Map<String, Object> progression;

    private Course(UUID clinicId, String therapist) {
        this.clinicId = clinicId;
        this.therapist = therapist;
    }

    /** A new patient of a new clinic. */
    public static Course fresh() {
        return inClinic(UUID.randomUUID(), UUID.randomUUID().toString());
    }

    /** A new patient of this clinic and therapist. */
    public static Course inClinic(UUID clinicId, String therapist) {
        return new Course(clinicId, therapist);
    }

    /** From exercises of their own: what is recalled of them concerns no other test. */
    public Course prescribedFrom(UUID otherLibrary) {
        library = otherLibrary;
        return this;
    }

    public Course livingIn(String timeZone) {
        zone = timeZone;
        return this;
    }

    /** The care team is known, and one version is in force from this day on. */
    public Course underWay(String from, String schedule) {
        deliverCareTeam(1, therapist).then().statusCode(201);
        deliverVersion(1, from, schedule).then().statusCode(201);
        return this;
    }

    public Response deliverVersion(int version, String effectiveFrom, String schedule) {
        return deliverVersion(version, versionBody(version, effectiveFrom, schedule));
    }

    public Response deliverVersion(int version, Map<String, Object> body) {
        return service().body(body).put("/deliveries/prescriptions/{id}/versions/{version}", prescriptionId, version);
    }

    public Response deliverCareTeam(long sequence, String... therapists) {
        return service()
                .body(careTeamBody(sequence, therapists))
                .put("/deliveries/patients/{id}/care-team/{sequence}", patientId, sequence);
    }

    /** The care team is announced again, with how the patient is reached. */
    public Response deliverContact(long sequence, @Nullable String email, String language) {
        Map<String, Object> body = careTeamBody(sequence, therapist);
        body.put("email", email);
        body.put("language", language);
        return service().body(body).put("/deliveries/patients/{id}/care-team/{sequence}", patientId, sequence);
    }

    /** Where this patient would be written to. */
    public String email() {
        return patientId + "@patients.example";
    }

    public Response deliverSuspension(UUID suspensionId, Map<String, Object> body) {
        return service()
                .body(body)
                .put("/deliveries/prescriptions/{id}/suspensions/{suspension}", prescriptionId, suspensionId);
    }

    /** The catalog has recalled an exercise of this course up to a revision; in every clinic, or in the course's. */
    public Response deliverRecall(UUID recallId, String exerciseName, int lastAffected, boolean isShared) {
        UUID exerciseId = exercise(exerciseName);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("recallId", recallId);
        body.put("exerciseId", exerciseId);
        body.put("clinicId", isShared ? null : clinicId);
        body.put("lastAffected", lastAffected);
        return service().body(body).put("/deliveries/exercises/{id}/recalls/{recall}", exerciseId, recallId);
    }

    public Response deliverDecision(String proposalId, Map<String, Object> body) {
        return service()
                .body(body)
                .put("/deliveries/prescriptions/{id}/proposals/{proposal}/decision", prescriptionId, proposalId);
    }

    public Map<String, Object> decisionBody(String decision, String decidedAt) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinicId);
        body.put("patientId", patientId);
        body.put("decision", decision);
        body.put("decidedAt", decidedAt);
        return body;
    }

    public Response deliverEnd(Map<String, Object> body) {
        return service().body(body).put("/deliveries/prescriptions/{id}/end", prescriptionId);
    }

    public Map<String, Object> endBody(String status, String lastDay) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinicId);
        body.put("patientId", patientId);
        body.put("prescriptionId", prescriptionId);
        body.put("status", status);
        body.put("lastDay", lastDay);
        return body;
    }

    /** From that day on, until a clinician has looked at it. */
    public Map<String, Object> holdBody(String from) {
        Map<String, Object> body = suspensionBody(from);
        body.put("kind", "ON_HOLD");
        body.put("cause", "SAFETY_CHECK");
        return body;
    }

    public Map<String, Object> versionBody(int version, String effectiveFrom, String schedule) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinicId);
        body.put("patientId", patientId);
        body.put("timeZone", zone);
        body.put(
                "version",
                new LinkedHashMap<>(Map.of(
                        "prescriptionId",
                        prescriptionId,
                        "patientId",
                        patientId,
                        "version",
                        version,
                        "status",
                        "ACTIVE",
                        "title",
                        "Shoulder, weeks 1 to 6",
                        "safetyNote",
                        "Stop when it hurts.",
                        "painRule",
                        "STOP_ON_PAIN",
                        "effectiveFrom",
                        effectiveFrom,
                        "activatedAt",
                        "2026-10-01T08:00:00Z",
                        "routines",
                        List.of(routine(schedule)))));
        body.put("careTeam", List.of(Map.of("therapistId", therapist, "role", "LEAD")));
        return body;
    }

    public Map<String, Object> careTeamBody(long sequence, String... therapists) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (String member : therapists) {
            members.add(Map.of("therapistId", member, "role", members.isEmpty() ? "LEAD" : "MEMBER"));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinicId);
        body.put("patientId", patientId);
        body.put("timeZone", zone);
        body.put("sequence", sequence);
        body.put("members", members);
        return body;
    }

    public Map<String, Object> suspensionBody(String from) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinicId);
        body.put("patientId", patientId);
        body.put("prescriptionId", prescriptionId);
        body.put("from", from);
        body.put("kind", "PAUSED");
        return body;
    }

    /** From now on, versions propose a step for the press: so many repetitions, after so many sessions. */
    public Course progressing(int sessions, int by) {
        progression = Map.of("sessions", sessions, "maxPain", 2, "maxEffort", 6, "step", "REPS", "by", by);
        return this;
    }

    /** From now on, versions order so many repetitions of the press in a set. */
    public Course pressing(int repetitions) {
        pressAmount = repetitions;
        return this;
    }

    private Map<String, Object> pressLine() {
        Map<String, Object> line = line(
                press,
                "Wall press",
                "BOTH_TOGETHER",
                Map.of("sets", range(3), "amount", range(pressAmount), "unit", "REPS"));
        if (progression != null) {
            line.put("progression", progression);
        }
        return line;
    }

    private Map<String, Object> routine(String schedule) {
        return Map.of(
                "routineId",
                routineId,
                "name",
                "Strength",
                "schedule",
                json(schedule),
                "lines",
                List.of(
                        pressLine(),
                        line(
                                row,
                                "Seated row",
                                "EACH",
                                Map.of(
                                        "sets",
                                        range(2),
                                        "amount",
                                        range(10),
                                        "unit",
                                        "REPS",
                                        "holdSeconds",
                                        range(5),
                                        "restSeconds",
                                        30))));
    }

    private UUID exercise(String name) {
        return UUID.nameUUIDFromBytes((library + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> line(UUID lineId, String name, String side, Map<String, Object> dose) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("lineId", lineId);
        line.put("exerciseId", exercise(name));
        line.put("exerciseSlug", name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        line.put("exerciseRevision", 2);
        line.put("exerciseName", name);
        line.put("steps", List.of(Map.of("order", 1, "text", "Stand tall.")));
        line.put("cautions", List.of("No pain."));
        line.put("dose", dose);
        line.put("side", side);
        return line;
    }

    private static Map<String, Object> range(int figure) {
        return Map.of("min", figure, "max", figure);
    }

    private static Map<String, Object> json(String object) {
        return JsonPath.from(object).getMap("");
    }

    /** An entry in which everything was done as ordered, at this time. */
    public Map<String, Object> entry(String performedAt) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("prescriptionId", prescriptionId);
        entry.put("prescriptionVersion", 1);
        entry.put("routineId", routineId);
        entry.put("performedAt", performedAt);
        entry.put("zoneId", zone);
        entry.put("source", "PATIENT");
        entry.put("lines", new ArrayList<>(List.of(pressDone(10, 10, 10), rowDone())));
        return entry;
    }

    /** Nothing done, and why. */
    public Map<String, Object> skipped(String performedAt, String reason) {
        Map<String, Object> entry = entry(performedAt);
        entry.remove("lines");
        entry.put("skipReason", reason);
        return entry;
    }

    public Map<String, Object> pressDone(int... amounts) {
        List<Map<String, Object>> sets = new ArrayList<>();
        for (int amount : amounts) {
            sets.add(Map.of("side", "BOTH_TOGETHER", "amount", amount));
        }
        return new LinkedHashMap<>(Map.of("lineId", press, "sets", sets));
    }

    public Map<String, Object> rowDone() {
        List<Map<String, Object>> sets = new ArrayList<>();
        for (String side : List.of("LEFT", "LEFT", "RIGHT", "RIGHT")) {
            sets.add(Map.of("side", side, "amount", 10, "holdSeconds", 5, "loadKg", 2.5));
        }
        return new LinkedHashMap<>(Map.of("lineId", row, "sets", sets));
    }

    /** A questionnaire of these questions; a yes to any of them holds. */
    public static Map<String, Object> questionnaire(String... ids) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (String id : ids) {
            questions.add(Map.of("id", id, "holds", true, "text", Map.of("en", "Have you " + id + "?")));
        }
        return new LinkedHashMap<>(Map.of("questions", questions));
    }

    /** Yes to these questions of what the clinic asks now, no to the others. */
    public Map<String, Object> redFlagAnswers(String... yes) {
        JsonPath asked = patient().get("/questionnaires/red-flags").jsonPath();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String id : asked.getList("questions.id", String.class)) {
            answers.add(Map.of("questionId", id, "yes", List.of(yes).contains(id)));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("questionnaireId", asked.getString("questionnaireId"));
        body.put("version", asked.getInt("version"));
        body.put("prescriptionId", prescriptionId);
        body.put("answers", answers);
        return body;
    }

    /** Logs as the patient. */
    public Response log(UUID sessionId, Map<String, Object> entry) {
        return patient().body(entry).put("/patients/{id}/sessions/{session}", patientId, sessionId);
    }

    /** Logs as the patient, and it must succeed. */
    public UUID logged(Map<String, Object> entry) {
        UUID sessionId = UUID.randomUUID();
        log(sessionId, entry).then().statusCode(201);
        return sessionId;
    }

    public Response read(String path) {
        return patient().get("/patients/" + patientId + path);
    }

    public RequestSpecification patient() {
        return as(Tokens.patient(clinicId, patientId));
    }

    public RequestSpecification therapist() {
        return as(Tokens.therapist(clinicId).subject(therapist));
    }

    public RequestSpecification administrator() {
        return as(Tokens.administrator(clinicId).subject("administrator of " + clinicId));
    }

    public static RequestSpecification service() {
        return as(Tokens.service("prescription-delivery"));
    }

    private static RequestSpecification as(Tokens token) {
        return given().header("Authorization", "Bearer " + token.jwt())
                .contentType(ContentType.JSON)
                .when();
    }
}
