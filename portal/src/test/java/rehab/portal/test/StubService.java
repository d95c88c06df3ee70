package rehab.portal.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small real HTTP server in a service's place. It notes what reaches it and answers as a test tells it. */
public final class StubService {

    /** One request as it arrived. */
    public record Seen(String method, String uri, Headers headers, String body) {}

    private static final HttpHandler NO_CONTENT = exchange -> {
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    };

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour = NO_CONTENT;

    StubService() {
        this(0);
    }

    /** On this port, where a test wants one that is otherwise away; 0: on any that is free. */
    public StubService(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::note);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void note(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        seen.add(new Seen(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
        behaviour.handle(exchange);
    }

    /** Answers everything from now on like this; the request's body has been read already. */
    public void answer(HttpHandler next) {
        behaviour = next;
    }

    public void reset() {
        behaviour = NO_CONTENT;
        seen.clear();
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }
}
