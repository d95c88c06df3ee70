package rehab.local.secret;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.TreeSet;

/** Named random secrets, made when first asked for and kept in a file that only its owner can read. */
public final class Secrets {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String UNMISTAKABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 32;

    private final Path file;
    private final Properties values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /** Opens the file, which need not exist yet. */
    public static Secrets in(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Secrets(file, values);
    }

    /** The secret of that name, 32 letters and digits (190 bits); the same one for as long as the file lives. */
    public synchronized String get(String name) {
        return values.getProperty(name) != null ? values.getProperty(name) : keep(name, letters(LETTERS, LENGTH));
    }

    /** A password that a person has to type: three groups of five unmistakable letters and digits (74 bits), such as k7m2p-x9wqd-r4tnh. */
    public synchronized String typeable(String name) {
        if (values.getProperty(name) != null) {
            return values.getProperty(name);
        }
        String groups = letters(UNMISTAKABLE, 5) + "-" + letters(UNMISTAKABLE, 5) + "-" + letters(UNMISTAKABLE, 5);
        return keep(name, groups);
    }

    private String keep(String name, String secret) {
        values.setProperty(name, secret);
        save();
        return secret;
    }

    private String letters(String alphabet, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }

    private void save() {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(half)) {
                for (String name : new TreeSet<>(values.stringPropertyNames())) {
                    writer.write(name + "=" + values.getProperty(name) + "\n");
                }
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
