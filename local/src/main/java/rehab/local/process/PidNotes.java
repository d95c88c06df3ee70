package rehab.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which process runs which part, written down so that another terminal, or the run after a crash, finds it. A note holds the process
 * id and when the process began: ids are used again by the operating system, beginnings are not.
 */
public final class PidNotes {
    private static final String SUFFIX = ".pid";
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(1);

    private final Path directory;

    public PidNotes(Path directory) {
        this.directory = directory;
    }

    /** Notes that {@code process} is the one that runs {@code name}. */
    public void write(String name, ProcessHandle process) {
        try {
            Files.createDirectories(directory);
            Files.writeString(file(name), process.pid() + " " + began(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process noted under {@code name}; empty when none was noted, it has ended, or its id now belongs to another. */
    public Optional<ProcessHandle> find(String name) {
        if (!Files.exists(file(name))) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file(name)).strip().split(" ", -1);
            Instant noted = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(began(process), noted).abs().compareTo(CLOCK_GRAIN) <= 0);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** Every name that has a note, living or not. */
    public List<String> names() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
