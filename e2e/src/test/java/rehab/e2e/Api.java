package rehab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** One person's way to the services: REST with that person's own token. */
final class Api {
    private final RehabSystem system;
    private final String token;
    private final JsonClient http = new JsonClient();

    Api(RehabSystem system, String token) {
        this.system = system;
        this.token = token;
    }

    Answer get(Component service, String path) {
        return send("GET", service, path, null, Map.of());
    }

    /** Posts with a new idempotency key. */
    Answer post(Component service, String path, Object body) {
        return send(
                "POST",
                service,
                path,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Answer put(Component service, String path, Object body) {
        return send("PUT", service, path, body, Map.of());
    }

    Answer send(String method, Component service, String path, @Nullable Object body, Map<String, String> headers) {
        return http.send(method, system.address(service).resolve(path), token, body, headers);
    }

    /** What is no JSON. */
    HttpResponse<byte[]> download(Component service, String path) {
        HttpRequest request = HttpRequest.newBuilder(system.address(service).resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The id of a published exercise. */
    String exercise(String slug) {
        JsonNode found =
                get(Component.CATALOG, "/exercises/" + slug).expect(200).body();
        return found.get("id").asText();
    }
}
