package rehab.adherence.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Sends a mail that has been noted, and notes what became of it. Nothing of a person reaches a log or a metric. */
@ApplicationScoped
class SendLetter {
    private static final Logger LOG = Logger.getLogger(SendLetter.class);

    private final MailServer server;
    private final Reminders reminders;
    private final ReminderSettings settings;
    private final MeterRegistry metrics;
    private final Clock clock;

    SendLetter(MailServer server, Reminders reminders, ReminderSettings settings, MeterRegistry metrics, Clock clock) {
        this.server = server;
        this.reminders = reminders;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    void send(Letter letter) {
        Reminders.State state =
                switch (server.take(letter)) {
                    case TAKEN -> Reminders.State.SENT;
                    case NOT_NOW -> letter.attempt() < settings.attempts() ? Reminders.State.FAILED : givenUp(letter);
                    case NEVER, UNKNOWN -> givenUp(letter);
                };
        QuarkusTransaction.requiringNew().run(() -> settle(letter, state));
        metrics.counter("rehab.reminders.mails", "state", state.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private static Reminders.State givenUp(Letter letter) {
        LOG.warnf("A reminder was given up for today after %d attempts", letter.attempt());
        return Reminders.State.GIVEN_UP;
    }

    private void settle(Letter letter, Reminders.State state) {
        Instant now = clock.instant();
        reminders.settle(letter, state, now);
        if (state == Reminders.State.FAILED) {
            reminders.lookAgain(
                    letter.patientId(), now.plus(settings.retryAfter().multipliedBy(letter.attempt())));
        }
    }
}
