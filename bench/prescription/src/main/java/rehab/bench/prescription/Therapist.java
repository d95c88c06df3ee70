package rehab.bench.prescription;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** One client: prepares drafts of patients of their own, and then activates one after the other. */
final class Therapist {
    /** Keycloak's access tokens live for five minutes. */
    private static final Duration RENEW_AFTER = Duration.ofMinutes(3);

    private final RehabSystem system;
    private final String username;
    private final String password;
    private final JsonClient http = new JsonClient();
    private final Queue<Prepared> prepared = new ArrayDeque<>();
    private final Map<String, String> exercises = new HashMap<>();
    private @Nullable String token;
    private long tokenNanos;

    Therapist(RehabSystem system, String username, String password) {
        this.system = system;
        this.username = username;
        this.password = password;
    }

    /** A draft whose findings have been answered. */
    private record Prepared(String address, String etag) {}

    /**
     * Registers a patient with ten conditions, drafts twelve lines and gives a reason for every warning.
     *
     * @return how many findings the check has, and how many of them asked for an answer
     */
    int[] prepare(int number) {
        if (exercises.isEmpty()) {
            Orders.LINES.forEach(line -> exercises.computeIfAbsent(
                    line.get(0), slug -> call("GET", Component.CATALOG, "/exercises/" + slug, null, Map.of())
                            .expect(200)
                            .text("id")));
        }
        JsonNode registered = post("/patients", Orders.patient("Bench " + username + " " + number), Map.of())
                .expect(201)
                .body();
        String patient = "/patients/" + registered.at("/patient/id").asText();
        Orders.CONDITIONS.forEach(
                condition -> post(patient + "/conditions", condition, Map.of()).expect(201));
        Answer draft = post(patient + "/prescriptions", Orders.prescription(exercises), Map.of())
                .expect(201);
        String address = patient + "/prescriptions/" + draft.text("id");
        JsonNode check = call("GET", Component.PRESCRIPTION, address + "/safety-check?of=draft", null, Map.of())
                .expect(200)
                .body();
        List<Map<String, Object>> answers = answers(check);
        if (!answers.isEmpty()) {
            post(
                            address + "/acknowledgements",
                            Map.of("of", "DRAFT", "answers", answers),
                            Map.of("If-Match", etag(draft)))
                    .expect(201);
        }
        Answer ready =
                call("GET", Component.PRESCRIPTION, address, null, Map.of()).expect(200);
        prepared.add(new Prepared(address, etag(ready)));
        return new int[] {check.get("findings").size() + check.get("unchecked").size(), answers.size()};
    }

    private static List<Map<String, Object>> answers(JsonNode check) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String kind : List.of("findings", "unchecked")) {
            for (JsonNode found : check.get(kind)) {
                if (found.get("state").asText().equals("INFO")) {
                    continue;
                }
                Map<String, Object> answer = new LinkedHashMap<>();
                for (String field : List.of("lineId", "ruleId", "conditionId")) {
                    if (found.has(field)) {
                        answer.put(field, found.get(field).asText());
                    }
                }
                if (found.has("ruleVersion")) {
                    answer.put("ruleVersion", found.get("ruleVersion").asInt());
                } else {
                    answer.put("uncheckedReason", found.get("reason").asText());
                }
                answer.put("reason", "SUPERVISED");
                answers.add(answer);
            }
        }
        return answers;
    }

    /** Milliseconds that one activation takes; everything else has been done before. */
    double activate() {
        Prepared next = prepared.remove();
        String own = token();
        long begun = System.nanoTime();
        Answer answer = http.send(
                "POST",
                system.address(Component.PRESCRIPTION).resolve(next.address() + "/activation"),
                own,
                Map.of(),
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", next.etag()));
        double took = (System.nanoTime() - begun) / 1e6;
        answer.expect(201);
        return took;
    }

    private Answer post(String path, Object body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        return call("POST", Component.PRESCRIPTION, path, body, all);
    }

    private Answer call(
            String method, Component service, String path, @Nullable Object body, Map<String, String> headers) {
        return http.send(method, system.address(service).resolve(path), token(), body, headers);
    }

    /** Theirs, renewed when it has become old. */
    String token() {
        if (token == null || System.nanoTime() - tokenNanos > RENEW_AFTER.toNanos()) {
            token = system.token(username, password);
            tokenNanos = System.nanoTime();
        }
        return token;
    }

    private static String etag(Answer answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
