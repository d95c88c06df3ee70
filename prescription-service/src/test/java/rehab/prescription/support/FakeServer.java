package rehab.prescription.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A neighbour over real HTTP that can be away, slow or broken. */
public abstract class FakeServer {

    /** How it behaves. */
    public enum Mode {
        ANSWERS,
        /** Nothing listens on the port. */
        AWAY,
        /** Takes requests and never answers. */
        SLOW,
        /** Answers 500. */
        BROKEN,
        /** Answers 401, whoever asks. */
        REFUSES,
        /** Does what it is asked and drops the connection instead of answering. */
        LOSES_ANSWERS
    }

    /** Ports from 32768 on are lent to clients, and a client could then connect to itself. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Mode mode = Mode.ANSWERS;
    private @Nullable HttpServer server;
    private int port;

    final String start() {
        while (server == null) {
            port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            listen();
        }
        return "http://localhost:" + port;
    }

    final void stop() {
        stopped.countDown();
        hangUp();
        threads.shutdownNow();
    }

    /** From now on it behaves like this. */
    public final void become(Mode other) {
        mode = other;
        if (other == Mode.AWAY) {
            hangUp();
        } else if (server == null) {
            listen();
        }
    }

    /** A body that is a picture. */
    record Drawing(String svg) {}

    /** Status and JSON body; a null body for none. */
    record Answer(
            int status, @Nullable Object body, @Nullable String location) {
        static Answer of(int status, @Nullable Object body) {
            return new Answer(status, body, null);
        }
    }

    abstract Answer answer(HttpExchange exchange, String body);

    private void listen() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            HttpServer listening = HttpServer.create(address, 0);
            listening.setExecutor(threads);
            listening.createContext("/", this::handle);
            listening.start();
            server = listening;
        } catch (BindException e) {
            server = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hangUp() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (mode) {
                case SLOW -> stopped.await(5, TimeUnit.SECONDS);
                case BROKEN -> send(exchange, Answer.of(500, null));
                case REFUSES -> send(exchange, Answer.of(401, null));
                case LOSES_ANSWERS -> answer(exchange, body);
                default -> send(exchange, answer(exchange, body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.location() != null) {
            exchange.getResponseHeaders().add("Location", answer.location());
        }
        if (answer.body() == null) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        boolean drawn = answer.body() instanceof Drawing;
        String text = answer.body() instanceof Drawing drawing ? drawing.svg() : Json.encode(answer.body());
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", drawn ? "image/svg+xml" : "application/json");
        exchange.sendResponseHeaders(answer.status(), json.length);
        exchange.getResponseBody().write(json);
    }
}
