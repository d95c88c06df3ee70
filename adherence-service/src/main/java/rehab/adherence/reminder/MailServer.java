package rehab.adherence.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The mail server: takes a letter, or says how it did not. */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final ReactiveMailer mailer;
    private final WriteLetter write;
    private final ReminderSettings settings;

    MailServer(ReactiveMailer mailer, WriteLetter write, ReminderSettings settings) {
        this.mailer = mailer;
        this.write = write;
        this.settings = settings;
    }

    MailAnswer take(Letter letter) {
        Mail mail = write.write(letter);
        try {
            mailer.send(mail).await().atMost(settings.patience());
            return MailAnswer.TAKEN;
        } catch (RuntimeException refusal) {
            MailAnswer answer = MailAnswer.of(refusal);
            // A server's answer may name the address: only its kind and code are written down.
            LOG.warnf("A reminder was not sent: %s (%s)", answer, MailAnswer.told(refusal));
            return answer;
        }
    }
}
