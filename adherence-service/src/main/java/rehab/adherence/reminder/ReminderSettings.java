package rehab.adherence.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/** When and how reminders are sent. The mail server's own settings are {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "rehab.reminder")
interface ReminderSettings {

    /** The mail server; absent: no reminder is ever sent. */
    Optional<String> smtpHost();

    /** The portal's address as patients know it, for the links in a mail. */
    @WithDefault("http://localhost:8080")
    URI portalUrl();

    /** When to write unless the patient says otherwise, by the patient's clock. Source: our own; after work, before supper. */
    @WithDefault("18:00")
    LocalTime at();

    /** From when nobody is written to, by the patient's clock. Source: our own. */
    @WithDefault("21:00")
    LocalTime quietFrom();

    /** Until when, on the next day. Source: our own. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** How often a mail that the server certainly did not take is tried on its day. Source: our own. */
    @WithDefault("3")
    int attempts();

    /** How long after the first failure it is tried again; twice as long after the second, and so on. Source: our own. */
    @WithDefault("PT5M")
    Duration retryAfter();

    /** How long the mail server may take over one mail. Source: our own. */
    @WithDefault("PT30S")
    Duration patience();

    /** How long the link in a mail ends the reminders. Source: our own; mail laws of several countries ask for 30 days. */
    @WithDefault("P90D")
    Period linksKept();

    /** As the policy takes them. */
    default QuietHours quiet() {
        return new QuietHours(quietFrom(), quietUntil());
    }
}
