package rehab.local.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rehab.local.database.PostmasterFile;
import rehab.local.process.Leftovers;
import rehab.local.process.PidNotes;
import rehab.local.process.RunLock;
import rehab.local.process.StartFailure;

/** A data directory seen from outside the launcher that works on it: who runs, where, and how to end or empty it. */
public final class Installation {
    private static final String LAUNCHER = "launcher";
    private static final Duration LAUNCHER_PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final PidNotes notes;
    private final PidNotes launcherNote;
    private final PostmasterFile postmaster;

    public Installation(Settings settings) {
        this.settings = settings;
        this.notes = new PidNotes(settings.runDirectory());
        this.launcherNote = new PidNotes(settings.directory());
        this.postmaster = new PostmasterFile(settings.databaseDirectory());
    }

    /** Leaves a note for other terminals of this process and its ports. */
    public void announce() {
        try {
            Files.createDirectories(settings.directory());
            try (Writer writer = Files.newBufferedWriter(portsFile())) {
                for (Map.Entry<String, String> port :
                        settings.ports().toEnvironment().entrySet()) {
                    writer.write(port.getKey() + "=" + port.getValue() + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        launcherNote.write(LAUNCHER, ProcessHandle.current());
    }

    /** The launcher that works on this directory now. */
    public Optional<ProcessHandle> launcher() {
        return launcherNote.find(LAUNCHER);
    }

    /** The living process of a part. */
    public Optional<ProcessHandle> process(Component part) {
        return switch (part) {
            case POSTGRESQL -> postmaster.living();
            case MAIL -> launcher();
            default -> notes.find(noteOf(part));
        };
    }

    /** The ports that the last launcher announced; the environment's when there was none. */
    public Ports ports() {
        if (!Files.exists(portsFile())) {
            return settings.ports();
        }
        Properties announced = new Properties();
        try (Reader reader = Files.newBufferedReader(portsFile())) {
            announced.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Ports.fromEnvironment(announced.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, announced::getProperty)));
    }

    /** Ends the launcher and whatever it or an earlier one left; true when anything ran. */
    public boolean end() {
        Optional<ProcessHandle> launcher = launcher();
        launcher.ifPresent(process -> Leftovers.end(process, LAUNCHER_PATIENCE));
        List<String> ended = Leftovers.end(notes);
        boolean orphan = postmaster.living().isPresent();
        postmaster.endOrphan();
        launcherNote.remove(LAUNCHER);
        return launcher.isPresent() || !ended.isEmpty() || orphan;
    }

    /** Deletes everything that was kept: databases, accounts, secrets, logs. Nothing may run. */
    public void delete() {
        RunLock lock = RunLock.take(settings.runDirectory())
                .orElseThrow(() -> new StartFailure("Still running on " + settings.directory() + "."));
        try (Stream<Path> files = Files.walk(settings.directory())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    /** The name under which a part's process note is kept. */
    static String noteOf(Component part) {
        return part == Component.KEYCLOAK ? "keycloak" : part.title();
    }

    private Path portsFile() {
        return settings.directory().resolve("ports.properties");
    }
}
