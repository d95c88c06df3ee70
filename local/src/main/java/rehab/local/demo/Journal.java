package rehab.local.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What the demo data has come to so far, so that an interrupted first start goes on where it stopped. */
final class Journal {
    private final Path file;
    private final Properties entries = new Properties();

    Journal(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                entries.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Optional<String> find(String entry) {
        return Optional.ofNullable(entries.getProperty(entry));
    }

    /** The value of the entry; the first time, does the work that yields it. */
    String once(String entry, Supplier<String> work) {
        return find(entry).orElseGet(() -> write(entry, work.get()));
    }

    String write(String entry, String value) {
        entries.setProperty(entry, value);
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try (Writer writer = Files.newBufferedWriter(half)) {
            for (String name : new TreeSet<>(entries.stringPropertyNames())) {
                writer.write(name + "=" + entries.getProperty(name) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return value;
    }
}
