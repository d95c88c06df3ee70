package rehab.bench.prescription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Shared safety rules beside the shipped ones, the same in every run: most of them are precise and do not apply to the
 * patients of the bench, as it should be; some do, and only inform.
 */
final class MadeRules {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Neither exercise of the bench has these. */
    private static final List<String> ELSEWHERE = List.of(
            "SUPINE", "HEAD_DOWN", "HIP_FLEXION", "NECK_FLEXION", "NECK_END_RANGE", "NECK_EXTENSION", "NECK_ROTATION");

    private static final List<String> LOADING =
            List.of("LOADED", "PUSH", "SHOULDER_LOADED", "OVERHEAD_ARM", "FLOOR_TRANSFER", "PRONE", "TRUNK_TWIST");

    private static final List<String> DATED = List.of("VERTEBRAL_FRACTURE", "RECENT_NECK_TRAUMA", "STERNOTOMY");
    private static final List<String> UNDATED =
            List.of("OSTEOPOROSIS", "SHOULDER_IMPINGEMENT", "WRIST_PAIN", "CARPAL_TUNNEL", "VERTIGO", "CORD_SIGNS");
    /** One in so many applies. */
    private static final int APPLYING = 19;

    private MadeRules() {}

    /** Puts them in force, as the library's release would. */
    static void add(Connection catalog, int many) throws SQLException, JsonProcessingException {
        catalog.setAutoCommit(false);
        try (PreparedStatement role = catalog.prepareStatement("select set_config('rehab.role', 'system', true)");
                PreparedStatement item =
                        catalog.prepareStatement("insert into item (id, kind, slug, status, revision, changed_at)"
                                + " values (?, 'SAFETY_RULE', ?, 'PUBLISHED', 1, now())");
                PreparedStatement revision = catalog.prepareStatement(
                        "insert into item_revision (item_id, number, kind, title, writers, content, content_hash, created_at)"
                                + " values (?, 1, 'SAFETY_RULE', ?, '{}', ?::jsonb, ?, now())")) {
            role.execute();
            for (int number = 0; number < many; number++) {
                String slug = "made-rule-" + number;
                UUID id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
                item.setObject(1, id);
                item.setString(2, slug);
                item.execute();
                revision.setObject(1, id);
                revision.setString(2, slug);
                revision.setString(3, JSON.writeValueAsString(content(number)));
                revision.setString(4, slug);
                revision.execute();
            }
        }
        catalog.commit();
    }

    private static Map<String, Object> content(int number) {
        Map<String, Object> rule = new LinkedHashMap<>();
        boolean applies = number % APPLYING == 0;
        boolean dated = !applies && number % 3 == 0;
        rule.put("hazards", dated || applies ? pair(LOADING, number) : pair(ELSEWHERE, number));
        rule.put(
                "conditions", List.of((dated ? DATED : UNDATED).get(number % (dated ? DATED.size() : UNDATED.size()))));
        if (dated) {
            rule.put("window", Map.of("toWeeks", 2 + number % 24)); // over for everybody here
        }
        rule.put("untilCleared", false);
        rule.put("tier", applies ? "INFO" : number % 7 == 0 ? "BLOCK" : "WARN");
        rule.put("message", "Made for a bench, number " + number + ": take care.");
        rule.put("evidence", Map.of("text", "None.", "level", "CLINICIAN_JUDGEMENT"));
        return rule;
    }

    private static List<String> pair(List<String> of, int number) {
        return List.of(of.get(number % of.size()), of.get((number + 1) % of.size()));
    }
}
