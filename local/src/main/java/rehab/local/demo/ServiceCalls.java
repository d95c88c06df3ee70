package rehab.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** The services' public interface, called with each person's own token as any client would. */
final class ServiceCalls {
    /** Tokens live for five minutes. */
    private static final Duration RENEW_AFTER = Duration.ofMinutes(4);

    private static final Duration DELIVERY_PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final RehabSystem system;
    private final JsonClient http = new JsonClient();
    private final Map<String, Token> tokens = new HashMap<>();

    ServiceCalls(RehabSystem system) {
        this.system = system;
    }

    private record Token(String value, long nanos) {
        boolean isFresh() {
            return System.nanoTime() - nanos < RENEW_AFTER.toNanos();
        }
    }

    /** Who calls. */
    record Person(String username, String password) {}

    JsonNode exercise(Person who, String slug) {
        return get(who, Component.CATALOG, "/exercises/" + slug);
    }

    JsonNode register(Person therapist, String key, Map<String, Object> patient) {
        return post(therapist, "/patients", Map.of("Idempotency-Key", key), patient)
                .expect(201)
                .body();
    }

    void joinCareTeam(Person therapist, String patient, UUID other) {
        Object member = Map.of("role", "MEMBER");
        send(therapist, "PUT", Component.PRESCRIPTION, "/patients/" + patient + "/care-team/" + other, Map.of(), member)
                .expect(200, 201, 204);
    }

    String prescribe(Person therapist, String patient, String key, Map<String, Object> content) {
        String path = "/patients/" + patient + "/prescriptions";
        return post(therapist, path, Map.of("Idempotency-Key", key), content)
                .expect(201)
                .text("id");
    }

    void revise(Person therapist, String prescription, Map<String, Object> content) {
        Map<String, String> headers = Map.of("If-Match", etag(therapist, prescription));
        send(therapist, "PUT", Component.PRESCRIPTION, prescription + "/draft", headers, content)
                .expect(200, 201);
    }

    void activate(Person therapist, String prescription, String key, Map<String, Object> wanted) {
        Map<String, String> headers = Map.of("If-Match", etag(therapist, prescription), "Idempotency-Key", key);
        post(therapist, prescription + "/activation", headers, wanted).expect(201);
    }

    /** {@code pause} or {@code resume}. */
    void suspend(Person therapist, String prescription, String verb, String key, String reason) {
        post(therapist, prescription + "/" + verb, Map.of("Idempotency-Key", key), Map.of("reason", reason))
                .expect(200, 201, 204);
    }

    JsonNode setGoal(Person therapist, String patient, String key, Map<String, Object> goal) {
        return post(therapist, "/patients/" + patient + "/goals", Map.of("Idempotency-Key", key), goal)
                .expect(201)
                .body();
    }

    void changeGoal(Person therapist, String patient, String goal, Map<String, Object> content) {
        String path = "/patients/" + patient + "/goals/" + goal;
        Map<String, String> headers = Map.of("If-Match", etag(therapist, path));
        send(therapist, "PUT", Component.PRESCRIPTION, path, headers, content).expect(200);
    }

    JsonNode writeNote(Person therapist, String patient, String key, Map<String, Object> note) {
        return post(therapist, "/patients/" + patient + "/notes", Map.of("Idempotency-Key", key), note)
                .expect(201)
                .body();
    }

    JsonNode version(Person therapist, String prescription, int version) {
        return get(therapist, Component.PRESCRIPTION, prescription + "/versions/" + version);
    }

    /** Logs a session; waits as long as adherence-service has not yet been told of the version that it names. */
    void log(Person patient, String patientId, UUID session, Map<String, Object> body) {
        String path = "/patients/" + patientId + "/sessions/" + session;
        long began = System.nanoTime();
        Answer answer = send(patient, "PUT", Component.ADHERENCE, path, Map.of(), body);
        while ((answer.status() == 404 || answer.status() == 422) && isPatient(began)) {
            pause();
            answer = send(patient, "PUT", Component.ADHERENCE, path, Map.of(), body);
        }
        answer.expect(200, 201);
    }

    private String etag(Person therapist, String path) {
        Answer current = send(therapist, "GET", Component.PRESCRIPTION, path, Map.of(), null)
                .expect(200);
        return current.headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode get(Person who, Component service, String path) {
        return send(who, "GET", service, path, Map.of(), null).expect(200).body();
    }

    private Answer post(Person who, String path, Map<String, String> headers, Object body) {
        return send(who, "POST", Component.PRESCRIPTION, path, headers, body);
    }

    private Answer send(
            Person who,
            String method,
            Component service,
            String path,
            Map<String, String> headers,
            @Nullable Object body) {
        URI address = system.address(service).resolve(path);
        return http.send(method, address, token(who), body, headers);
    }

    private String token(Person who) {
        Token known = tokens.get(who.username());
        if (known == null || !known.isFresh()) {
            known = new Token(system.token(who.username(), who.password()), System.nanoTime());
            tokens.put(who.username(), known);
        }
        return known.value();
    }

    private static boolean isPatient(long began) {
        return System.nanoTime() - began < DELIVERY_PATIENCE.toNanos();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
