package rehab.adherence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** prescription-service's edge over real HTTP: it acknowledges whatever it is told. */
public final class PrescriptionStub implements AutoCloseable {
    private static final String ADDRESS = "rehab.delivery.prescription.url";

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final @Nullable String before = System.getProperty(ADDRESS);

    /** One announcement. */
    public record Told(String method, String path, String authorization, String body) {
        public JsonPath json() {
            return JsonPath.from(body);
        }
    }

    public PrescriptionStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        System.setProperty(ADDRESS, "http://localhost:" + server.getAddress().getPort());
    }

    /** What it was told under a path that names this, in order. */
    public List<Told> told(Object named) {
        return told.stream()
                .filter(each -> each.path().contains(named.toString()))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new Told(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""),
                body));
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        if (before == null) {
            System.clearProperty(ADDRESS);
        } else {
            System.setProperty(ADDRESS, before);
        }
    }
}
