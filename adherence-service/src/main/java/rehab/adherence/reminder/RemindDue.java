package rehab.adherence.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import rehab.adherence.access.Roles;
import rehab.kit.tenancy.Tenancy;

/**
 * Writes to every patient whose moment has come. Several instances may do so at once: a patient's row is locked while it is decided,
 * the mail is noted in that transaction, and it leaves after that has been committed. Whatever happens then, no other leaves on
 * that day unless the server certainly did not take the first.
 */
@ApplicationScoped
class RemindDue {
    private static final Logger LOG = Logger.getLogger(RemindDue.class);
    private static final int AT_ONCE = 100;
    private static final int FORGOTTEN_AT_ONCE = 10_000;
    private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(15);

    private final Reminders reminders;
    private final DecideReminder decide;
    private final SendLetter send;
    private final ReminderSettings settings;
    private final Tenancy tenancy;
    private final Clock clock;

    RemindDue(
            Reminders reminders,
            DecideReminder decide,
            SendLetter send,
            ReminderSettings settings,
            Tenancy tenancy,
            Clock clock) {
        this.reminders = reminders;
        this.decide = decide;
        this.send = send;
        this.settings = settings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Looks once at everybody whose moment has come; answers how many mails were tried. */
    @ActivateRequestContext
    int remindAll() {
        if (settings.smtpHost().isEmpty()) {
            return 0;
        }
        int tried = 0;
        Reminders.Next last = Reminders.Next.FIRST;
        while (true) {
            List<Reminders.Next> due = due(last);
            if (due.isEmpty()) {
                return tried;
            }
            for (Reminders.Next next : due) {
                tried += remind(next) ? 1 : 0;
            }
            last = due.get(due.size() - 1);
        }
    }

    /** Forgets the mails whose links need not work any more; answers how many. */
    @ActivateRequestContext
    int forgetOld() {
        tenancy.actAs(null, Tenancy.SYSTEM);
        LocalDate before = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(settings.linksKept());
        return QuarkusTransaction.requiringNew().call(() -> reminders.forgetBefore(before, FORGOTTEN_AT_ONCE));
    }

    private List<Reminders.Next> due(Reminders.Next after) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> reminders.due(clock.instant(), after, AT_ONCE));
    }

    private boolean remind(Reminders.Next next) {
        tenancy.actAs(next.clinicId(), Roles.REMINDING);
        try {
            Instant now = clock.instant();
            Optional<Letter> letter =
                    QuarkusTransaction.requiringNew().call(() -> decide.decide(next.patientId(), now));
            letter.ifPresent(send::send);
            return letter.isPresent();
        } catch (RuntimeException problem) {
            LOG.errorf(problem, "Could not decide whether to remind patient %s", next.patientId());
            Instant later = clock.instant().plus(AFTER_A_DEFECT);
            QuarkusTransaction.requiringNew().run(() -> reminders.lookAgain(next.patientId(), later));
            return false;
        }
    }
}
