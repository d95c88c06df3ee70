package rehab.bench.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Many exercises made from a few words, the same in every run, of about the size of a described one. */
final class Exercises {
    static final int MANY = 5_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOW = List.of(
            "Seated",
            "Standing",
            "Prone",
            "Supported",
            "Slow",
            "Assisted",
            "Resisted",
            "Alternating",
            "Wide",
            "Narrow",
            "Kneeling",
            "Half-kneeling",
            "Side-lying",
            "Quadruped",
            "Banded",
            "Weighted");
    private static final List<String> PART = List.of(
            "thoracic",
            "scapular",
            "shoulder",
            "pectoral",
            "neck",
            "trapezius",
            "rhomboid",
            "upper back",
            "core",
            "wrist",
            "chest",
            "cervical",
            "lat",
            "arm",
            "trunk");
    private static final List<String> MOVE = List.of(
            "stretch",
            "rotation",
            "extension",
            "squeeze",
            "raise",
            "row",
            "slide",
            "press",
            "hold",
            "curl",
            "reach",
            "tuck",
            "plank",
            "fly",
            "shrug",
            "circle");
    private static final List<String> WITH = List.of(
            "with band",
            "at the wall",
            "in a doorway",
            "on a chair",
            "with a pillow",
            "on the mat",
            "with weights",
            "on hands and knees");
    private static final List<String> REGION = List.of(
            "CHEST",
            "ANTERIOR_SHOULDER",
            "SHOULDER_GIRDLE",
            "SCAPULAR",
            "UPPER_BACK",
            "THORACIC_SPINE",
            "NECK",
            "CORE");
    private static final List<String> TYPE = List.of("STRETCH", "MOBILITY", "STRENGTHENING", "STABILISATION");
    private static final List<String> POSITION =
            List.of("STANDING", "SEATED", "PRONE", "QUADRUPED", "KNEELING", "SUPPORT");
    private static final List<String> EQUIPMENT =
            List.of("DOORWAY", "CHAIR", "WALL", "PILLOW", "WEIGHTS", "TUBING", "MAT", "TIMER");
    private static final List<String> MUSCLE = List.of(
            "PECTORALIS_MAJOR",
            "TRAPEZIUS_MIDDLE",
            "TRAPEZIUS_LOWER",
            "RHOMBOIDS",
            "ERECTOR_SPINAE",
            "SERRATUS_ANTERIOR");
    private static final List<String> HAZARD =
            List.of("OVERHEAD_ARM", "PRONE", "NECK_EXTENSION", "TRUNK_TWIST", "LOADED", "KNEELING", "BALANCE");
    private static final List<String> WHEN = List.of("BEFORE_EXERCISE", "AFTER_EXERCISE", "CLOSING", "DESK_BREAK");

    private final Random random = new Random(20_261_120);

    private Exercises() {}

    /** Adds them as items with one revision; the service lists them when it starts. */
    static void add(Connection database) throws SQLException, JsonProcessingException {
        new Exercises().addAll(database);
    }

    private void addAll(Connection database) throws SQLException, JsonProcessingException {
        try (PreparedStatement item =
                        database.prepareStatement("insert into item (id, kind, slug, status, revision, changed_at)"
                                + " values (?, 'EXERCISE', ?, 'PUBLISHED', 1, now())");
                PreparedStatement revision = database.prepareStatement(
                        "insert into item_revision (item_id, number, kind, title, writers, content, content_hash, created_at)"
                                + " values (?, 1, 'EXERCISE', ?, '{}', ?::jsonb, ?, now())")) {
            for (int number = 1; number <= MANY; number++) {
                String slug = "made-" + number;
                UUID id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
                Map<String, Object> content = content(number);
                item.setObject(1, id);
                item.setString(2, slug);
                item.addBatch();
                revision.setObject(1, id);
                revision.setString(2, String.valueOf(content.get("name")));
                revision.setString(3, JSON.writeValueAsString(content));
                revision.setString(4, slug);
                revision.addBatch();
            }
            item.executeBatch();
            revision.executeBatch();
        }
    }

    private Map<String, Object> content(int number) {
        String part = any(PART);
        String move = any(MOVE);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", any(HOW) + " " + part + " " + move + " " + any(WITH) + " " + number);
        content.put("aliases", List.of(part + " " + any(MOVE), any(HOW) + " " + move, move + " number " + number));
        content.put(
                "purpose",
                "Works the " + part + " and eases the " + any(PART) + "; a " + move + " to do " + any(WITH)
                        + " when the " + any(PART) + " feels stiff after a long day.");
        content.put(
                "regions", List.of(any(REGION), any(REGION)).stream().distinct().toList());
        content.put("type", any(TYPE));
        content.put("position", List.of(any(POSITION)));
        content.put("equipment", random.nextInt(4) == 0 ? List.of() : List.of(any(EQUIPMENT)));
        content.put("optionalEquipment", List.of(any(EQUIPMENT)));
        content.put("sides", random.nextBoolean() ? "EACH" : "BOTH_TOGETHER");
        content.put("countedIn", "REPS");
        content.put("steps", List.of(step("Take up the position."), step("Move slowly."), step("Hold, then let go.")));
        content.put("cautions", List.of("Stay where it does not hurt."));
        content.put("disclaimer", "Made for a bench.");
        content.put(
                "muscles", List.of(any(MUSCLE), any(MUSCLE)).stream().distinct().toList());
        content.put("use", List.of(Map.of("when", any(WHEN))));
        content.put("variants", List.of(variant("EASY", 1, true), variant("HARD", 2, false)));
        return content;
    }

    private Map<String, Object> variant(String code, int level, boolean standard) {
        return Map.of(
                "code",
                code,
                "name",
                any(HOW) + " form",
                "summary",
                "One way to do it.",
                "level",
                level,
                "standard",
                standard,
                "sides",
                "EACH",
                "hazards",
                List.of(any(HAZARD)));
    }

    private static Map<String, Object> step(String text) {
        return Map.of("text", text);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
