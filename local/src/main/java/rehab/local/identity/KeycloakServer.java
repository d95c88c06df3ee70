package rehab.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rehab.local.process.ChildProcess;
import rehab.local.process.JavaCommand;
import rehab.local.process.PidNotes;
import rehab.local.process.StartFailure;

/**
 * The unpacked Keycloak distribution. Its own start script is not used: the script stays between us and the server, so that killing it
 * would leave the server running.
 */
public final class KeycloakServer {
    /** Fixed at build time, so that the server starts without looking at them again. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--cache=local", "--health-enabled=true", "--metrics-enabled=false");

    private static final int HEAP_MEGABYTES = 256;
    private static final long BUILD_MINUTES = 5;

    private final Path home;

    private KeycloakServer(Path home) {
        this.home = home;
    }

    /** The one distribution under {@code distributions}, where the build unpacked it. */
    public static KeycloakServer in(Path distributions) {
        try (Stream<Path> homes = Files.list(distributions)) {
            return new KeycloakServer(homes.filter(home -> Files.isDirectory(home.resolve("lib")))
                    .findFirst()
                    .orElseThrow(
                            () -> new StartFailure("No Keycloak in " + distributions + ": build the module local.")));
        } catch (IOException e) {
            throw new StartFailure("No Keycloak in " + distributions + ": build the module local.", e);
        }
    }

    public boolean isOptimized() {
        try {
            return Files.exists(marker()) && Files.readString(marker()).equals(wantedMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prepares the distribution for quick starts, once; two launchers at the same time take turns. */
    public void optimize(Path logs) {
        try (FileChannel channel = FileChannel.open(
                        home.resolve("optimize.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            if (!turn.isValid() || isOptimized()) {
                return;
            }
            build(logs);
            Files.writeString(marker(), wantedMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path logs) throws IOException {
        Path log = ChildProcess.freshLog(logs, "keycloak-build");
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        Process build = new ProcessBuilder(command(512, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Thread atExit = new Thread(build::destroyForcibly, "stop-keycloak-build");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            if (!build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || build.exitValue() != 0) {
                throw new StartFailure("Keycloak could not be prepared; the log is " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while Keycloak was prepared", e);
        } finally {
            build.destroyForcibly();
            forget(atExit);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyExiting) {
            return;
        }
    }

    /** Starts the server; the realm is imported when its database does not hold it yet. */
    public ChildProcess start(Path realm, Map<String, String> environment, Path logs, PidNotes notes) {
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(realm, imports.resolve("rehab-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = command(HEAP_MEGABYTES, List.of("start", "--optimized", "--import-realm"));
        return ChildProcess.start("keycloak", command, environment, logs, notes);
    }

    private List<String> command(int heapMegabytes, List<String> arguments) {
        List<String> rest = new ArrayList<>(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        rest.addAll(arguments);
        return JavaCommand.lean(heapMegabytes, rest);
    }

    private Path marker() {
        return home.resolve("optimized");
    }

    private static String wantedMark() {
        return String.join(" ", BUILD_OPTIONS);
    }
}
