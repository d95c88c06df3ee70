package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where a mail leads: to the portal, which forwards what has no session. */
@ApplicationScoped
class Links {
    private final ReminderSettings settings;

    Links(ReminderSettings settings) {
        this.settings = settings;
    }

    /** The patient's day. */
    URI app() {
        return settings.portalUrl().resolve("/");
    }

    /** The page that ends the reminders. */
    URI unsubscribe(UnsubscribeToken token) {
        return settings.portalUrl().resolve("/reminders/" + token.reveal());
    }
}
