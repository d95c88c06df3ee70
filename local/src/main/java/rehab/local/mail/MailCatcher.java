package rehab.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import rehab.local.process.StartFailure;

/** A mail server that delivers nothing: each mail becomes a file, which any mail program opens, and goes nowhere else. */
public final class MailCatcher implements AutoCloseable {
    private static final String SUFFIX = ".eml";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final GreenMail server;
    private final Path directory;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    private MailCatcher(GreenMail server, Path directory, Clock clock) {
        this.server = server;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Starts it.
     *
     * @param host where to listen
     * @param port of SMTP, without TLS and without sign-in
     * @param directory of the files; those of earlier runs stay
     */
    public static MailCatcher start(String host, int port, Path directory, Clock clock) {
        try {
            Files.createDirectories(directory);
            GreenMail server = new GreenMail(new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP));
            server.start();
            MailCatcher catcher = new MailCatcher(server, directory, clock);
            catcher.catchAll();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException | UserException e) {
            throw new StartFailure("The mail catcher could not be started: " + e.getMessage(), e);
        }
    }

    /** One mailbox for everybody, emptied as it fills: what counts is in the files. */
    private void catchAll() throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser everybody = users.createUser("everybody@localhost", "everybody", "");
        users.setMessageDeliveryHandler((mail, address) -> {
            keep(mail.getMessage(), address);
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (FolderException e) {
                throw new MessagingException("The mailbox could not be emptied", e);
            }
            return everybody;
        });
    }

    private void keep(MimeMessage mail, MailAddress to) throws MessagingException {
        String whom = to.getEmail().replaceAll("[^A-Za-z0-9@._-]", "_");
        String name = "%s-%04d-%s%s".formatted(WHEN.format(clock.instant()), count.incrementAndGet(), whom, SUFFIX);
        try {
            Path unfinished = directory.resolve(name + ".part");
            try (OutputStream file = Files.newOutputStream(unfinished)) {
                mail.writeTo(file);
            }
            Files.move(unfinished, directory.resolve(name));
        } catch (IOException e) {
            throw new MessagingException("The mail could not be written", e);
        }
    }

    /** The files of all mails, those of earlier runs too, oldest first. */
    public List<Path> mails() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it takes mail. */
    public boolean isAlive() {
        return server.isRunning();
    }

    @Override
    public void close() {
        server.stop();
    }
}
