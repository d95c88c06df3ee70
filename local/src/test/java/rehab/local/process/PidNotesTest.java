package rehab.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidNotesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path directory;

    PidNotesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void findsTheLivingProcess() {
        // Given
        PidNotes notes = new PidNotes(directory);

        // When
        notes.write("me", ProcessHandle.current());

        // Then
        assertThat(notes.find("me")).contains(ProcessHandle.current());
        assertThat(notes.names()).containsExactly("me");
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameIdForTheNotedOne() throws IOException {
        // Given
        Files.writeString(directory.resolve("me.pid"), ProcessHandle.current().pid() + " 1000\n");

        // When
        PidNotes notes = new PidNotes(directory);

        // Then
        assertThat(notes.find("me")).isEmpty();
    }

    @Test
    void toleratesANoteThatWasCutOff() throws IOException {
        // Given
        Files.writeString(directory.resolve("me.pid"), "12");

        // When
        PidNotes notes = new PidNotes(directory);

        // Then
        assertThat(notes.find("me")).isEmpty();
    }

    @Test
    void endsWhatAnEarlierRunLeftAndForgetsIt() throws IOException {
        // Given
        PidNotes notes = new PidNotes(directory);
        Process leftover = new ProcessBuilder("sleep", "600").start();
        notes.write("leftover", leftover.toHandle());

        // When
        assertThat(Leftovers.end(notes)).containsExactly("leftover");

        // Then
        assertThat(Leftovers.waitFor(leftover.toHandle(), PATIENCE)).isTrue();
        assertThat(notes.names()).isEmpty();
    }

    @Test
    void killsWhatDoesNotListen() throws IOException {
        // Given
        Process deaf =
                new ProcessBuilder("bash", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done").start();
        assertThat(deaf.inputReader().readLine()).isEqualTo("ready");

        // When
        Leftovers.end(deaf.toHandle(), Duration.ofMillis(300));

        // Then
        assertThat(Leftovers.waitFor(deaf.toHandle(), PATIENCE)).isTrue();
    }

    @Test
    void onlyOneLauncherAtATime() {
        // Given
        RunLock first = RunLock.take(directory).orElseThrow();

        // When
        boolean second = RunLock.take(directory).isPresent();

        // Then
        assertThat(second).isFalse();
        first.close();
        RunLock.take(directory).orElseThrow().close();
    }
}
