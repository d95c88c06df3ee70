package rehab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** What therapists prescribe and patients log in these tests. */
final class Plans {
    static final String ZONE = "Europe/Madrid";
    static final String LINE_NOTE = "Stop if your arm tingles.";
    static final String WHOLE_NOTE = "Slowly, and never through pain.";

    private Plans() {}

    /** A patient, newly registered by the therapist, with a lasting password in place of the access code. */
    static Patient register(Clinics clinics, Clinics.Clinic clinic, String name) {
        Map<String, Object> registration = new HashMap<>(patient(name));
        registration.put("notADuplicate", true); // all of these people are born on the same day
        JsonNode answer = clinic.therapist()
                .post(Component.PRESCRIPTION, "/patients", registration)
                .expect(201)
                .body();
        JsonNode patient = answer.get("patient");
        String username = patient.get("signInName").asText();
        clinics.system().accounts().password(username, Clinics.PASSWORD);
        return new Patient(
                UUID.fromString(patient.get("id").asText()),
                username,
                answer.get("accessCode").asText(),
                clinics.signIn(username, Clinics.PASSWORD));
    }

    static Map<String, Object> patient(String name) {
        return Map.of("name", name, "birthDate", "1961-05-04", "language", "en", "timeZone", ZONE);
    }

    /** A routine of two exercises, once a day. */
    static Map<String, Object> content(Api therapist) {
        return Map.of(
                "title",
                "Upper back, first weeks",
                "safetyNote",
                WHOLE_NOTE,
                "painRule",
                "STOP_ON_PAIN",
                "routines",
                List.of(Map.of(
                        "name",
                        "Desk break",
                        "schedule",
                        Map.of("kind", "PER_DAY", "times", 1),
                        "lines",
                        List.of(
                                Map.of(
                                        "exerciseId",
                                        therapist.exercise("scapular-squeeze"),
                                        "dose",
                                        dose(2, 15),
                                        "side",
                                        "BOTH_TOGETHER",
                                        "safetyNote",
                                        LINE_NOTE),
                                Map.of(
                                        "exerciseId", therapist.exercise("seated-thoracic-extension"),
                                        "dose", dose(1, 10),
                                        "side", "BOTH_TOGETHER")))));
    }

    /** The same content under another title. */
    static Map<String, Object> renamed(Map<String, Object> content, String title) {
        Map<String, Object> renamed = new HashMap<>(content);
        renamed.put("title", title);
        return renamed;
    }

    /** A prescription of one exercise. */
    static Map<String, Object> contentOf(String exerciseId) {
        return Map.of(
                "title",
                "One exercise",
                "safetyNote",
                WHOLE_NOTE,
                "routines",
                List.of(Map.of(
                        "name",
                        "Desk break",
                        "schedule",
                        Map.of("kind", "PER_DAY", "times", 1),
                        "lines",
                        List.of(Map.of("exerciseId", exerciseId, "dose", dose(1, 1), "side", "BOTH_TOGETHER")))));
    }

    private static Map<String, Object> dose(int sets, int amount) {
        return Map.of(
                "sets", Map.of("min", sets, "max", sets),
                "amount", Map.of("min", amount, "max", amount),
                "unit", "REPS");
    }

    /** Begins a prescription; it is a draft. */
    static Answer draft(Clinics.Clinic clinic, UUID patient) {
        return clinic.therapist()
                .post(Component.PRESCRIPTION, "/patients/" + patient + "/prescriptions", content(clinic.therapist()))
                .expect(201);
    }

    /** Activates the first draft and returns version 1. */
    static JsonNode activate(Clinics.Clinic clinic, UUID patient, Answer draft) {
        return activate(clinic, patient, draft, Map.of());
    }

    /** Activates a changed draft, for a reason, and returns the version. */
    static JsonNode activate(Clinics.Clinic clinic, UUID patient, Answer draft, String reason) {
        return activate(clinic, patient, draft, Map.of("reason", reason));
    }

    private static JsonNode activate(Clinics.Clinic clinic, UUID patient, Answer draft, Map<String, String> body) {
        return clinic.therapist()
                .send(
                        "POST",
                        Component.PRESCRIPTION,
                        "/patients/" + patient + "/prescriptions/"
                                + draft.body().get("id").asText() + "/activation",
                        body,
                        Map.of(
                                "Idempotency-Key", UUID.randomUUID().toString(),
                                "If-Match", draft.headers().firstValue("ETag").orElseThrow()))
                .expect(201)
                .body();
    }

    /** All of what the first routine asks for, done now. */
    static Map<String, Object> session(JsonNode version, OffsetDateTime performedAt) {
        JsonNode routine = version.get("routines").get(0);
        return Map.of(
                "prescriptionId", version.get("prescriptionId").asText(),
                "prescriptionVersion", version.get("version").asInt(),
                "routineId", routine.get("routineId").asText(),
                "performedAt", performedAt.toString(),
                "zoneId", ZONE,
                "source", "PATIENT",
                "painAfter", 2,
                "lines",
                        List.of(
                                line(routine.get("lines").get(0), 2, 15),
                                line(routine.get("lines").get(1), 1, 10)));
    }

    private static Map<String, Object> line(JsonNode line, int sets, int amount) {
        return Map.of(
                "lineId",
                line.get("lineId").asText(),
                "sets",
                Collections.nCopies(sets, Map.of("side", "BOTH_TOGETHER", "amount", amount)));
    }

    /**
     * A registered patient.
     *
     * @param accessCode as handed over at registration; no longer good, since a lasting password was set
     */
    record Patient(UUID id, String username, String accessCode, Api api) {}
}
