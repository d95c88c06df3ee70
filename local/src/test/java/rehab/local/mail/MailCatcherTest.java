package rehab.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    private static final Clock SIX = Clock.fixed(Instant.parse("2026-10-14T18:00:00Z"), ZoneOffset.UTC);

    private final Path directory;

    MailCatcherTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void eachMailIsAFileThatStays() throws IOException {
        // Given
        int port = freePort();
        List<Path> kept;

        // When
        try (MailCatcher catcher = MailCatcher.start("127.0.0.1", port, directory.resolve("mail"), SIX)) {
            send(port, "ana@example.org", "First");
            send(port, "berta/b@example.org", "Second");
            kept = catcher.mails();
        }

        // Then
        assertThat(kept)
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly(
                        "2026-10-14T180000-0001-ana@example.org.eml", "2026-10-14T180000-0002-berta_b@example.org.eml");
        assertThat(Files.readString(kept.get(0))).contains("Subject: First", "It is time.");
        try (MailCatcher again = MailCatcher.start("127.0.0.1", port, directory.resolve("mail"), SIX)) {
            assertThat(again.mails()).isEqualTo(kept);
        }
    }

    private static void send(int port, String to, String subject) {
        GreenMailUtil.sendTextEmail(
                to, "no-reply@example.org", subject, "It is time.", new ServerSetup(port, "127.0.0.1", "smtp"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
