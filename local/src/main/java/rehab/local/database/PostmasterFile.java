package rehab.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import rehab.local.process.Leftovers;

/** PostgreSQL's own note in its data directory of the process that serves it. */
public final class PostmasterFile {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;

    public PostmasterFile(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    /** The living server of this data directory, whoever started it. */
    public Optional<ProcessHandle> living() {
        return noted().filter(PostmasterFile::isPostgres);
    }

    /** Stops a server that still runs on this data, and forgets a note whose process id now belongs to something else. */
    public void endOrphan() {
        living().ifPresent(server -> Leftovers.end(server, PATIENCE));
        noted().filter(process -> !isPostgres(process)).ifPresent(stranger -> forget());
    }

    void kill() {
        living().ifPresent(server -> {
            server.destroyForcibly();
            Leftovers.waitFor(server, PATIENCE);
        });
    }

    private Optional<ProcessHandle> noted() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String first = Files.readString(file).lines().findFirst().orElse("");
            return ProcessHandle.of(Long.parseLong(first.strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
