package rehab.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private final Path file;

    JournalTest(@TempDir Path directory) {
        this.file = directory.resolve("demo.properties");
    }

    @Test
    void doesAStepOnceAlsoAcrossRuns() {
        // Given
        AtomicInteger done = new AtomicInteger();
        new Journal(file).once("patient.alder.id", () -> "id-" + done.incrementAndGet());

        // When
        String again = new Journal(file).once("patient.alder.id", () -> "id-" + done.incrementAndGet());

        // Then
        assertThat(again).isEqualTo("id-1");
        assertThat(done).hasValue(1);
    }
}
