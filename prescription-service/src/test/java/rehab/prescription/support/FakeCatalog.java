package rehab.prescription.support;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The catalog, as far as this service asks it. */
public final class FakeCatalog extends FakeServer {
    /** Two panels, as the catalog draws them for paper. */
    private static final String FIGURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 41 20\">"
            + "<title>A person lies down.</title><desc>1. Stand; 2. Lie down</desc>"
            + "<svg x=\"0\" y=\"0\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\"><path d=\"M2 2h9v9z\"/></svg>"
            + "<svg x=\"21\" y=\"0\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\"><path d=\"M9 2h9v9z\"/></svg></svg>";

    private final Map<String, Map<String, Object>> exercises = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> spanish = new ConcurrentHashMap<>();
    private final FakeRules rules = new FakeRules();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    /** Publishes an exercise in its first revision. */
    public UUID publish(String name) {
        UUID id = UUID.randomUUID();
        put(id, 1, name, "PUBLISHED", true);
        return id;
    }

    /** An exercise that nobody may prescribe yet. */
    public UUID draft(String name) {
        UUID id = UUID.randomUUID();
        put(id, 1, name, "DRAFT", false);
        return id;
    }

    /** Publishes the next revision. */
    public void revise(UUID id, int revision, String name) {
        put(id, revision, name, "PUBLISHED", true);
    }

    /** Withdraws one revision and, with it, the exercise. */
    public void withdraw(UUID id, int revision, String name) {
        put(id, revision, name, "RETIRED", false);
    }

    /** Signs the Spanish words of one revision off. */
    public void translate(UUID id, int revision, String name) {
        spanish.put(
                id + "/" + revision, SpanishWords.of(Objects.requireNonNull(exercises.get(id + "/" + revision)), name));
    }

    /** Its safety rules. */
    public FakeRules rules() {
        return rules;
    }

    /** Paths asked for, oldest first. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Authorization headers received. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    Answer answer(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        requests.add(path);
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (path.endsWith("/figure.svg")) {
            return Answer.of(
                    200,
                    new Drawing(figure(path.split("/"), exchange.getRequestURI().getQuery())));
        }
        if (path.equals("/safety/conditions")) {
            return rules.conditions();
        }
        if (path.equals("/safety/findings")) {
            return rules.findings(new JsonObject(body));
        }
        return path.equals("/exercises/lookups") ? lookUp(new JsonObject(body)) : Answer.of(404, null);
    }

    /** In Spanish where the words of that revision are signed off, as its other words. */
    private String figure(String[] path, String query) {
        boolean translated = query.contains("language=es") && spanish.containsKey(path[2] + "/" + path[4]);
        return translated ? FIGURE.replace("Stand", "De pie").replace("Lie down", "Acostado") : FIGURE;
    }

    private Answer lookUp(JsonObject asked) {
        boolean inSpanish = "es".equals(asked.getString("language"));
        List<Map<String, Object>> items = asked.getJsonArray("exercises").stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("id") + (one.containsKey("revision") ? "/" + one.getInteger("revision") : ""))
                .map(key -> inSpanish && spanish.containsKey(key) ? spanish.get(key) : exercises.get(key))
                .filter(Objects::nonNull)
                .toList();
        return Answer.of(200, Map.of("items", items));
    }

    private void put(UUID id, int revision, String name, String status, boolean assignable) {
        Map<String, Object> exercise = Map.ofEntries(
                Map.entry("id", id.toString()),
                Map.entry("slug", "exercise-" + id.toString().substring(0, 8)),
                Map.entry("revision", revision),
                Map.entry("status", status),
                Map.entry("name", name),
                Map.entry("aliases", List.of()),
                Map.entry("purpose", "For tests"),
                Map.entry("steps", List.of(Map.of("order", 1, "text", "Step of " + name))),
                Map.entry("breathing", "Breathe out"),
                Map.entry("cautions", List.of("Slowly")),
                Map.entry("claims", List.of()),
                Map.entry("language", "en"),
                Map.entry("feel", "In the belly"),
                Map.entry("stopIf", "It stings"),
                Map.entry("sides", "BOTH_TOGETHER"),
                Map.entry("hazards", List.of("PRONE")),
                Map.entry(
                        "variants",
                        List.of(
                                variant("STANDARD", true, "Step of " + name),
                                variant("HARDER", false, "Harder step of " + name))),
                Map.entry("assignable", assignable));
        exercises.put(id.toString(), exercise);
        exercises.put(id + "/" + revision, exercise);
    }

    private static Map<String, Object> variant(String code, boolean standard, String step) {
        return Map.of(
                "code",
                code,
                "name",
                code.equals("STANDARD") ? "As usual" : "On the toes",
                "standard",
                standard,
                "position",
                List.of("PRONE"),
                "equipment",
                List.of(),
                "steps",
                List.of(Map.of("order", 1, "text", step)),
                "cautions",
                standard ? List.of() : List.of("Only without pain"),
                "hazards",
                List.of("PRONE"));
    }
}
