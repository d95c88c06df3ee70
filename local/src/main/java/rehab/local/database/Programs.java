package rehab.local.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import rehab.local.secret.PrivateDirectory;

/**
 * Where the library unpacks the PostgreSQL programs, once. An unpacking that was interrupted would make every later start fail, and two
 * at a time disturb each other; so starts take turns and first remove what is not complete.
 */
final class Programs {
    /** Written by the library when it has unpacked everything. */
    private static final String COMPLETE = ".exists";

    private final Path directory;

    Programs(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /** Runs {@code start} while no other launcher unpacks into the directory. */
    <T> T whileAlone(Callable<T> start) throws Exception {
        // The library lets everybody write into its directory; ours around it lets nobody else in.
        PrivateDirectory.create(directory.resolve("..").normalize());
        Files.createDirectories(directory);
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            if (turn.isValid()) {
                removeIncomplete();
            }
            return start.call();
        }
    }

    private void removeIncomplete() throws IOException {
        for (Path unpacked : list(directory)) {
            if (Files.isDirectory(unpacked) && !Files.exists(unpacked.resolve(COMPLETE))) {
                delete(unpacked);
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
