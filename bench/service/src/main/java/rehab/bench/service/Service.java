package rehab.bench.catalog;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged catalog-service as a process of its own. */
final class Service implements AutoCloseable {
    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 20;
    private static final int FIRST_PORT = 21_000;
    private static final int LAST_PORT = 32_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final int managementPort;

    private Service(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    static Service start(Path jar, Database database, Issuer issuer, Path folder)
            throws IOException, InterruptedException {
        int port = freePorts();
        int managementPort = port + 1;
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile());
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
        Service service = new Service(builder.start(), port, managementPort);
        service.waitUntilReady();
        return service;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void waitUntilReady() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("catalog-service did not start; see service.log");
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
