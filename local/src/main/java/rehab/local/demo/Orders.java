package rehab.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns routines into what the prescription's API wants. */
final class Orders {
    private final Function<String, String> exerciseIds;

    /** @param exerciseIds the catalog's id for a slug */
    Orders(Function<String, String> exerciseIds) {
        this.exerciseIds = exerciseIds;
    }

    /**
     * A prescription's content.
     *
     * @param earlier the version that it follows, whose routines and lines it goes on with; null for the first
     */
    Map<String, Object> content(String title, List<Routine> routines, @Nullable JsonNode earlier) {
        List<Map<String, Object>> ordered = new ArrayList<>();
        for (int i = 0; i < routines.size(); i++) {
            ordered.add(routine(
                    routines.get(i),
                    earlier == null ? null : earlier.get("routines").get(i)));
        }
        return Map.of(
                "title", title, "safetyNote", Treatment.SAFETY_NOTE, "painRule", "STOP_ON_PAIN", "routines", ordered);
    }

    private Map<String, Object> routine(Routine routine, @Nullable JsonNode earlier) {
        Map<String, Object> ordered = new HashMap<>();
        ordered.put("name", routine.name());
        ordered.put("schedule", routine.schedule());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < routine.lines().size(); i++) {
            lines.add(line(
                    routine.lines().get(i),
                    earlier == null ? null : earlier.get("lines").get(i)));
        }
        ordered.put("lines", lines);
        if (earlier != null) {
            ordered.put("routineId", earlier.get("routineId").asText());
        }
        return ordered;
    }

    private Map<String, Object> line(Routine.Line line, @Nullable JsonNode earlier) {
        Map<String, Object> dose = new HashMap<>();
        dose.put("sets", exactly(line.sets()));
        dose.put("amount", exactly(line.amount()));
        dose.put("unit", line.unit());
        if (line.holdSeconds() > 0) {
            dose.put("holdSeconds", exactly(line.holdSeconds()));
        }
        Map<String, Object> ordered = new HashMap<>();
        ordered.put("exerciseId", exerciseIds.apply(line.slug()));
        ordered.put("dose", dose);
        ordered.put("side", line.side());
        if (!line.safetyNote().isEmpty()) {
            ordered.put("safetyNote", line.safetyNote());
        }
        if (earlier != null) {
            ordered.put("lineId", earlier.get("lineId").asText());
        }
        return ordered;
    }

    private static Map<String, Integer> exactly(int figure) {
        return Map.of("min", figure, "max", figure);
    }
}
