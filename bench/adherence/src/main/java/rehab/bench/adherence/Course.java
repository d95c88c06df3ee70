package rehab.bench.adherence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The plan that everybody has, as prescription-service announces it, and a session of it as a patient's app sends it. */
final class Course {
    private static final UUID ROUTINE = UUID.fromString("019a9b00-0000-7000-8000-000000000001");
    private static final UUID PRESS = UUID.fromString("019a9b00-0000-7000-8000-000000000002");
    private static final UUID ROW = UUID.fromString("019a9b00-0000-7000-8000-000000000003");
    private static final Map<String, Object> TEN = Map.of("min", 10, "max", 10);
    private static final Map<String, Object> THREE = Map.of("min", 3, "max", 3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Course() {}

    /** What is sent to announce the plan, in force for longer than anybody has logged. */
    static String announced(Treated treated, LocalDate today) {
        Map<String, Object> version = object(
                "prescriptionId",
                treated.prescriptionId(),
                "patientId",
                treated.patientId(),
                "version",
                1,
                "title",
                "Shoulder",
                "safetyNote",
                "Stop when it hurts.",
                "painRule",
                "STOP_ON_PAIN",
                "effectiveFrom",
                today.minusDays(MadeHistories.DAYS).toString(),
                "routines",
                List.of(object(
                        "routineId",
                        ROUTINE,
                        "name",
                        "Strength",
                        "schedule",
                        Map.of("kind", "PER_WEEK", "min", 2, "max", 3),
                        "lines",
                        List.of(line(PRESS, "Wall press"), line(ROW, "Seated row")))));
        return write(object(
                "clinicId", treated.clinicId(),
                "patientId", treated.patientId(),
                "timeZone", "Europe/Berlin",
                "version", version,
                "careTeam", List.of(Map.of("therapistId", treated.therapistId(), "role", "LEAD"))));
    }

    private static Map<String, Object> line(UUID id, String name) {
        return object(
                "lineId",
                id,
                "exerciseId",
                id,
                "exerciseSlug",
                "made",
                "exerciseRevision",
                1,
                "exerciseName",
                name,
                "steps",
                List.of(Map.of("order", 1, "text", "Stand tall.")),
                "cautions",
                List.of("No pain."),
                "dose",
                Map.of("sets", THREE, "amount", TEN, "unit", "REPS"),
                "side",
                "BOTH_TOGETHER");
    }

    /** Everything done as ordered, a minute ago. */
    static String session(String prescription, Instant now) {
        return write(object(
                "prescriptionId",
                prescription,
                "prescriptionVersion",
                1,
                "routineId",
                ROUTINE,
                "performedAt",
                now.minusSeconds(60).atOffset(ZoneOffset.UTC).toString(),
                "zoneId",
                "Europe/Berlin",
                "source",
                "PATIENT",
                "painBefore",
                3,
                "painAfter",
                2,
                "lines",
                List.of(done(PRESS), done(ROW))));
    }

    private static Map<String, Object> done(UUID line) {
        Map<String, Object> set = Map.of("side", "BOTH_TOGETHER", "amount", 10);
        return object("lineId", line, "sets", List.of(set, set, set));
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
