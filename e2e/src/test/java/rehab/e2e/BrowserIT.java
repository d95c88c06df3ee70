package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.system.Component;

/** The journeys in a real headless browser; the tests themselves are in {@code e2e/browser}. */
@ExtendWith(WholeSystem.class)
class BrowserIT {
    private static final int PATIENCE_MINUTES = 10;

    private final Clinics clinics;

    BrowserIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void journeysInTheBrowser() throws IOException, InterruptedException {
        // Given
        Clinics.Clinic clinic = clinics.open();
        ProcessBuilder playwright = new ProcessBuilder("npx", "playwright", "test")
                .directory(Path.of("browser").toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        playwright
                .environment()
                .putAll(Map.of(
                        "REHAB_URL", clinics.system().address(Component.PORTAL).toString(),
                        "REHAB_THERAPIST", clinic.therapistName(),
                        "REHAB_ADMINISTRATOR", clinic.administratorName(),
                        "REHAB_PASSWORD", Clinics.PASSWORD));

        // When
        Process run = playwright.start();
        CompletableFuture<Void> shown = CompletableFuture.runAsync(
                () -> run.inputReader(StandardCharsets.UTF_8).lines().forEach(System.out::println));
        boolean ended = run.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        run.destroyForcibly();
        shown.join();

        // Then
        assertThat(ended).as("ended in time").isTrue();
        assertThat(run.exitValue()).as("Playwright's exit status").isZero();
    }
}
