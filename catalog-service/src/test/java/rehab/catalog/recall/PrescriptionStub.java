package rehab.catalog.recall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The neighbour's edge over real HTTP: it acknowledges, or is away. */
public final class PrescriptionStub implements AutoCloseable {
    private static final String ADDRESS = "rehab.delivery.prescription.url";

    private final HttpServer server;
    private final List<Map<String, String>> taken = new CopyOnWriteArrayList<>();
    private final @Nullable String before = System.getProperty(ADDRESS);
    private volatile int status = 200;

    public PrescriptionStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        System.setProperty(ADDRESS, "http://localhost:" + server.getAddress().getPort());
    }

    /** From now on it answers so. */
    void answer(int with) {
        status = with;
    }

    /** What it acknowledged whose path names this, in order: method, path, authorization and body. */
    public List<Map<String, String>> taken(Object named) {
        return taken.stream()
                .filter(request ->
                        Objects.requireNonNullElse(request.get("path"), "").contains(named.toString()))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int answered = status;
        if (answered < 300) {
            taken.add(Map.of(
                    "method",
                    exchange.getRequestMethod(),
                    "path",
                    exchange.getRequestURI().getPath(),
                    "authorization",
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    "body",
                    body));
        }
        exchange.sendResponseHeaders(answered, -1);
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
