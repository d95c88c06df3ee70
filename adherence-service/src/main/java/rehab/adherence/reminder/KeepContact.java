package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.plan.ContactAnnounced;

/** Keeps how a patient is reached, in the transaction that receives it; what is older than what is known changes nothing. */
@ApplicationScoped
class KeepContact {
    /** What prescription-service takes for an address; anything else is none, for refusing it would hold up all that comes after. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{3,254}$)[^\\s@<>,;:\"()\\[\\]]{1,64}@[^\\s@<>,;:\"()\\[\\]]+");

    private static final String KEEP = "insert into patient_contact (patient_id, clinic_id, email, language, sequence)"
            + " values (?, ?, ?, ?, ?) on conflict (patient_id) do update set email = excluded.email,"
            + " language = excluded.language, sequence = excluded.sequence"
            + " where patient_contact.sequence < excluded.sequence";

    private final Database database;
    private final Reminders reminders;
    private final ReminderSettings settings;
    private final Clock clock;

    KeepContact(Database database, Reminders reminders, ReminderSettings settings, Clock clock) {
        this.database = database;
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    void keep(@Observes ContactAnnounced announced) {
        String address = usable(announced.email());
        String language = Words.in(announced.language()).language().toUpperCase(Locale.ROOT);
        int kept = database.update(
                KEEP, announced.patientId(), announced.clinicId(), address, language, announced.sequence());
        if (kept == 1 && address != null) {
            ZoneId zone = ZoneId.of(announced.timeZone());
            Instant next = ReminderPolicy.next(settings.at(), zone, clock.instant());
            reminders.wake(new KnownPatient(announced.patientId(), announced.clinicId(), zone), next);
        }
    }

    private static @Nullable String usable(@Nullable String email) {
        return email != null && ADDRESS.matcher(email).matches() ? email : null;
    }
}
