package rehab.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final Path directory;

    SecretsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void makesASecretOnceAndKeepsIt() {
        // Given
        Path file = directory.resolve("secrets.properties");
        String first = Secrets.in(file).get("database.catalog.app");

        // When
        String again = Secrets.in(file).get("database.catalog.app");

        // Then
        assertThat(again).isEqualTo(first).matches("[A-Za-z0-9]{32}");
    }

    @Test
    void makesAnotherSecretForAnotherName() {
        // Given
        Secrets secrets = Secrets.in(directory.resolve("secrets.properties"));

        // When
        String one = secrets.get("one");

        // Then
        assertThat(secrets.get("two")).isNotEqualTo(one);
    }

    @Test
    void lettersOfATypedPasswordCannotBeMistaken() {
        // When
        String password = Secrets.in(directory.resolve("secrets.properties")).typeable("demo");

        // Then
        assertThat(password).hasSize(17).matches("[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){2}");
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        // Given
        Path file = directory.resolve("secrets.properties");

        // When
        Secrets.in(file).get("any");

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
