package rehab.bench.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is ordered in the bench, and for whom. */
final class Orders {
    /** Twelve ways to do ten exercises; exercise and variant. */
    static final List<List<String>> LINES = List.of(
            List.of("scapular-squeeze", "SEATED"),
            List.of("scapular-squeeze", "STANDING"),
            List.of("wall-arm-slide", "STANDING"),
            List.of("wall-arm-slide", "SEATED"),
            List.of("doorway-pectoral-stretch", "ARMS_LEVEL"),
            List.of("plank", "ELBOWS_KNEES"),
            List.of("plank", "HANDS_TOES"),
            List.of("push-up", "STANDARD"),
            List.of("quadruped-opposite-arm-and-leg-raise", "STANDARD"),
            List.of("seated-high-row-with-tubing", "STANDARD"),
            List.of("prone-mid-trapezius-raise", "ARMS_OUT"),
            List.of("thoracic-rotation", "SEATED"));

    /** Ten conditions at once; dates lie so far back that what blocks has become what warns. */
    static final List<Map<String, Object>> CONDITIONS = List.of(
            Map.of("code", "OSTEOPOROSIS"),
            Map.of("code", "VERTEBRAL_FRACTURE", "since", "2024-03-01"),
            Map.of("code", "SHOULDER_IMPINGEMENT"),
            Map.of("code", "WRIST_PAIN"),
            Map.of("code", "CARPAL_TUNNEL"),
            Map.of("code", "PREGNANCY", "week", 20),
            Map.of("code", "VERTIGO"),
            Map.of("code", "CORD_SIGNS"),
            Map.of("code", "RECENT_NECK_TRAUMA", "since", "2024-03-01"),
            Map.of("code", "SUSPECTED_ARTERY_DISSECTION"));

    private Orders() {}

    static Map<String, Object> patient(String name) {
        return Map.of(
                "name",
                name,
                "birthDate",
                "1990-05-04",
                "language",
                "en",
                "timeZone",
                "Europe/Madrid",
                "notADuplicate",
                true);
    }

    /** @param exercises ids by slug */
    static Map<String, Object> prescription(Map<String, String> exercises) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (List<String> line : LINES) {
            lines.add(Map.of(
                    "exerciseId",
                    exercises.getOrDefault(line.get(0), ""),
                    "variant",
                    line.get(1),
                    "dose",
                    dose(),
                    "side",
                    "EACH"));
        }
        return Map.of(
                "title",
                "Twelve lines",
                "safetyNote",
                "Slowly, and never through pain.",
                "routines",
                List.of(
                        Map.of(
                                "name",
                                "Desk break",
                                "schedule",
                                Map.of("kind", "PER_DAY", "times", 2),
                                "lines",
                                lines.subList(0, lines.size() / 2)),
                        Map.of(
                                "name",
                                "Strength",
                                "schedule",
                                Map.of("kind", "PER_WEEK", "min", 2, "max", 3),
                                "lines",
                                lines.subList(lines.size() / 2, lines.size()))));
    }

    private static Map<String, Object> dose() {
        return Map.of("sets", range(2, 3), "amount", range(8, 12), "unit", "REPS", "restSeconds", 60);
    }

    private static Map<String, Object> range(int min, int max) {
        return Map.of("min", min, "max", max);
    }
}
