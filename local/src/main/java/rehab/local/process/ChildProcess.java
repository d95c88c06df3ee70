package rehab.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One program that the launcher started: its log, its process note, its end. */
public final class ChildProcess {
    /** How long a program may take to stop by itself before it is killed. */
    public static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

    private static final int LAST_LINES = 12;

    private final String name;
    private final Process process;
    private final Path log;
    private final PidNotes notes;

    private ChildProcess(String name, Process process, Path log, PidNotes notes) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.notes = notes;
    }

    /**
     * Starts a program.
     *
     * @param name names the part in messages, in the log's file name and in its process note
     * @param environment added to the launcher's own environment
     * @param logs directory of the log; the log of the run before is kept as {@code name.previous.log}
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path logs, PidNotes notes) {
        try {
            Path log = freshLog(logs, name);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            notes.write(name, process.toHandle());
            return new ChildProcess(name, process, log, notes);
        } catch (IOException e) {
            throw new StartFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The exit code once it has ended; 128 + n when signal n ended it. */
    public int exitCode() {
        return process.exitValue();
    }

    /** Asks the program to stop and waits; kills it, and what it started, when it does not. */
    public void stop() {
        process.destroy();
        if (!waitFor(STOP_PATIENCE)) {
            kill();
            return;
        }
        notes.remove(name);
    }

    /** Ends the program at once (SIGKILL), with what it started. */
    public void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        waitFor(STOP_PATIENCE);
        notes.remove(name);
    }

    /** What a person needs to see when the program ended by itself: its exit code, its log, the log's last lines. */
    public StartFailure endedTooEarly() {
        return new StartFailure("%s ended with exit code %d while starting. Its log, %s, ends with:%n%s"
                .formatted(name, process.exitValue(), log, lastLines()));
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n  | ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e.getMessage() + ")";
        }
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** An empty log file; what was there before is kept one run long. */
    public static Path freshLog(Path logs, String name) {
        try {
            Files.createDirectories(logs);
            Path log = logs.resolve(name + ".log");
            if (Files.exists(log)) {
                Files.move(log, logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.createFile(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
