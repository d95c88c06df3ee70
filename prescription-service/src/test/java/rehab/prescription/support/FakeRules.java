package rehab.prescription.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The catalog's safety rules, as far as this service asks about them: rules aim at exercises here, for short. */
public final class FakeRules {
    private static final JsonArray CONDITIONS = new JsonArray()
            .add(condition("WRIST_PAIN", "NOTHING"))
            .add(condition("OSTEOPOROSIS", "NOTHING"))
            .add(condition("VERTIGO", "NOTHING"))
            .add(condition("VERTEBRAL_FRACTURE", "DATE"))
            .add(condition("PREGNANCY", "WEEK"));

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private volatile int refuseWith;
    private final AtomicReference<@Nullable Meanwhile> meanwhile = new AtomicReference<>();

    private record Meanwhile(UUID exercise, Runnable what) {
        boolean isOf(JsonObject question) {
            return question.getJsonArray("lines").stream()
                    .map(JsonObject.class::cast)
                    .anyMatch(line -> exercise.toString().equals(line.getString("exerciseId")));
        }
    }

    /**
     * A rule about one exercise.
     *
     * @param variant null: any
     * @param tier INFO, WARN or BLOCK; null: it says {@code unchecked} instead
     * @param fromWeek for a pregnancy: the first week in which it holds
     * @param revisions which revisions have the hazard; -1 stands for the present one
     */
    public record Rule(
            UUID id,
            int version,
            String condition,
            UUID exercise,
            @Nullable String variant,
            @Nullable String tier,
            @Nullable String unchecked,
            int fromWeek,
            List<Integer> revisions) {

        public static Rule of(String tier, String condition, UUID exercise) {
            return new Rule(UUID.randomUUID(), 1, condition, exercise, null, tier, null, 0, List.of());
        }

        public static Rule unchecked(String reason, String condition, UUID exercise) {
            return new Rule(UUID.randomUUID(), 1, condition, exercise, null, null, reason, 0, List.of());
        }

        public Rule onlyVariant(String code) {
            return new Rule(id, version, condition, exercise, code, tier, unchecked, fromWeek, revisions);
        }

        public Rule fromWeek(int week) {
            return new Rule(id, version, condition, exercise, variant, tier, unchecked, week, revisions);
        }

        public Rule inRevisions(Integer... which) {
            return new Rule(id, version, condition, exercise, variant, tier, unchecked, fromWeek, List.of(which));
        }

        public Rule nextVersion() {
            return new Rule(id, version + 1, condition, exercise, variant, tier, unchecked, fromWeek, revisions);
        }
    }

    /** From now on this rule is in force, in place of earlier versions of it. */
    public Rule inForce(Rule rule) {
        rules.removeIf(known -> known.id().equals(rule.id()));
        rules.add(rule);
        return rule;
    }

    /** It is in force no more. */
    public void retire(Rule rule) {
        rules.removeIf(known -> known.id().equals(rule.id()));
    }

    /** Checks answer with this status; 0: as they should. */
    public void refuseWith(int status) {
        refuseWith = status;
    }

    /** Runs while the next check of this exercise is under way; others may be asking about theirs. */
    public void duringNextCheckOf(UUID exercise, Runnable what) {
        meanwhile.set(new Meanwhile(exercise, what));
    }

    /** Checks that were asked for, oldest first. */
    public List<JsonObject> asked() {
        return List.copyOf(asked);
    }

    void wellAgain() {
        refuseWith = 0;
        meanwhile.set(null);
    }

    FakeServer.Answer conditions() {
        return FakeServer.Answer.of(200, new JsonObject().put("items", CONDITIONS));
    }

    FakeServer.Answer findings(JsonObject question) {
        asked.add(question);
        JsonObject answer = judge(question);
        Meanwhile due = meanwhile.get();
        if (due != null && due.isOf(question) && meanwhile.compareAndSet(due, null)) {
            due.what().run();
        }
        return refuseWith == 0 ? FakeServer.Answer.of(200, answer) : FakeServer.Answer.of(refuseWith, null);
    }

    private JsonObject judge(JsonObject question) {
        JsonArray findings = new JsonArray();
        JsonArray unchecked = new JsonArray();
        JsonArray lines = question.getJsonArray("lines");
        for (int i = 0; i < lines.size(); i++) {
            for (Object condition : question.getJsonArray("conditions")) {
                for (Rule rule : hit(lines.getJsonObject(i), (JsonObject) condition)) {
                    if (rule.tier() == null) {
                        unchecked.add(unchecked(i, rule));
                    } else {
                        findings.add(finding(i, rule));
                    }
                }
            }
        }
        return new JsonObject()
                .put("ruleSetVersion", "rules-" + rules.hashCode())
                .put("findings", findings)
                .put("unchecked", unchecked);
    }

    private List<Rule> hit(JsonObject line, JsonObject condition) {
        List<Rule> hit = new ArrayList<>();
        for (Rule rule : rules) {
            boolean isAbout = rule.condition().equals(condition.getString("code"))
                    && rule.exercise().toString().equals(line.getString("exerciseId"))
                    && (rule.variant() == null || rule.variant().equals(line.getString("variant")))
                    && (rule.revisions().isEmpty() || rule.revisions().contains(line.getInteger("revision", -1)));
            if (isAbout && condition.getInteger("week", 0) >= rule.fromWeek()) {
                hit.add(rule);
            }
        }
        return hit;
    }

    private static JsonObject finding(int line, Rule rule) {
        return new JsonObject()
                .put("line", line)
                .put("ruleId", rule.id().toString())
                .put("ruleVersion", rule.version())
                .put("tier", rule.tier())
                .put("message", "Not with " + rule.condition())
                .put("hazards", new JsonArray().add("WRIST_EXTENSION_WEIGHT_BEARING"))
                .put("condition", rule.condition())
                .put("saferVariants", new JsonArray().add("ON_ELBOWS"))
                .put("saferHint", "On the elbows.")
                .put("awaitingSignOff", true);
    }

    private static JsonObject unchecked(int line, Rule rule) {
        return new JsonObject()
                .put("line", line)
                .put("condition", rule.condition())
                .put("reason", rule.unchecked());
    }

    private static JsonObject condition(String code, String needs) {
        return new JsonObject()
                .put("code", code)
                .put("label", code)
                .put("needs", needs)
                .put("description", "For tests");
    }
}
