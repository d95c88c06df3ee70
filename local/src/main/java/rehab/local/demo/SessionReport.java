package rehab.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what was done of a routine into a session as the patient's app logs it. */
final class SessionReport {
    private SessionReport() {}

    /**
     * The session's body.
     *
     * @param version the version in force, as prescription-service shows it
     * @param routineIndex which of its routines was done
     */
    static Map<String, Object> of(JsonNode version, int routineIndex, ZonedDateTime at, Habit.Performance done) {
        JsonNode routine = version.get("routines").get(routineIndex);
        Map<String, Object> body = new HashMap<>();
        body.put("prescriptionId", version.get("prescriptionId").asText());
        body.put("prescriptionVersion", version.get("version").asInt());
        body.put("routineId", routine.get("routineId").asText());
        body.put("performedAt", at.toOffsetDateTime().toString());
        body.put("zoneId", at.getZone().getId());
        body.put("source", "PATIENT");
        if (done.skipped() != null) {
            body.put("skipReason", done.skipped());
            return body;
        }
        body.put("painBefore", Math.max(0, done.pain() - 1));
        body.put("painAfter", done.pain());
        body.put("effort", done.effort());
        body.put("lines", lines(routine.get("lines"), done));
        return body;
    }

    private static List<Map<String, Object>> lines(JsonNode ordered, Habit.Performance done) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (JsonNode line : ordered) {
            Map<String, Object> reported = new HashMap<>();
            reported.put("lineId", line.get("lineId").asText());
            reported.put("sets", sets(line, done));
            if (done.brokenOff()) {
                reported.put("stopReason", "PAIN");
                reported.put("painDuring", done.pain());
                lines.add(reported);
                return lines;
            }
            lines.add(reported);
        }
        return lines;
    }

    private static List<Map<String, Object>> sets(JsonNode line, Habit.Performance done) {
        JsonNode dose = line.get("dose");
        long count = done.brokenOff()
                ? 1
                : Math.max(1, Math.round(dose.get("sets").get("min").asInt() * done.dose()));
        List<String> sides = line.get("side").asText().equals("EACH")
                ? List.of("LEFT", "RIGHT")
                : List.of(line.get("side").asText());
        List<Map<String, Object>> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (String side : sides) {
                sets.add(set(dose, side, done));
            }
        }
        return sets;
    }

    private static Map<String, Object> set(JsonNode dose, String side, Habit.Performance done) {
        int amount = dose.get("amount").get("min").asInt();
        Map<String, Object> set = new HashMap<>();
        set.put("side", side);
        set.put("amount", done.dose() < 1 || done.brokenOff() ? (amount + 1) / 2 : amount);
        if (dose.hasNonNull("holdSeconds")) {
            set.put("holdSeconds", dose.get("holdSeconds").get("min").asInt());
        }
        return set;
    }
}
