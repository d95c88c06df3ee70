package rehab.bench.service;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service as a process of its own. */
public final class Service implements AutoCloseable {
    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 20;
    private static final int FIRST_PORT = 21_000;
    private static final int LAST_PORT = 32_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int port;
    private final int managementPort;

    private Service(Process process, Path log, int port, int managementPort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it on free ports of the loopback address and waits until it is ready. */
    public static Service start(Path jar, Database database, Issuer issuer, Path folder)
            throws IOException, InterruptedException {
        int port = freePorts();
        int managementPort = port + 1;
        Path log = folder.resolve("service.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "REHAB_DB_URL",
                        database.url(),
                        "REHAB_DB_OWNER_USER",
                        Database.OWNER,
                        "REHAB_DB_OWNER_PASSWORD",
                        Database.PASSWORD,
                        "REHAB_DB_USER",
                        Database.APPLICATION,
                        "REHAB_DB_PASSWORD",
                        Database.PASSWORD,
                        "REHAB_HTTP_HOST",
                        "127.0.0.1",
                        "REHAB_HTTP_PORT",
                        String.valueOf(port),
                        "REHAB_MANAGEMENT_PORT",
                        String.valueOf(managementPort),
                        "REHAB_ISSUER",
                        issuer.address(),
                        "REHAB_CLIENT_SECRET",
                        "unused"));
        Service service = new Service(builder.start(), log, port, managementPort);
        service.waitUntilReady();
        return service;
    }

    /** Of its interface. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Asks as the owner of a token. */
    public HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send("GET", path, token, "");
    }

    /** Sends JSON as the owner of a token. */
    public HttpResponse<String> send(String method, String path, String token, String json)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks an operator's question on the management port. */
    public HttpResponse<String> operate(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Stops its process as it stands. */
    public void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets a stopped process go on. */
    public void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private void waitUntilReady() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("the service did not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                    .build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Two neighbours that are free, below the range from which clients take theirs. */
    private static int freePorts() throws IOException {
        for (int port = FIRST_PORT; port < LAST_PORT; port += 2) {
            if (free(port) && free(port + 1)) {
                return port;
            }
        }
        throw new IOException("no two free ports");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
    }
}
