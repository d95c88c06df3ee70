package rehab.adherence.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.today.DueToday;
import rehab.kit.audit.Audit;

/** Decides on one patient, and notes the mail in the transaction that decides on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecideReminder {
    private final Reminders reminders;
    private final DueToday dueToday;
    private final ReminderSettings settings;
    private final MeterRegistry metrics;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    DecideReminder(
            Reminders reminders, DueToday dueToday, ReminderSettings settings, MeterRegistry metrics, Audit audit) {
        this.reminders = reminders;
        this.dueToday = dueToday;
        this.settings = settings;
        this.metrics = metrics;
        this.audit = audit;
    }

    /** The mail to be sent now; none when there is nothing to decide, somebody else is at it, or the answer is no. */
    Optional<Letter> decide(UUID patientId, Instant now) {
        if (!reminders.take(patientId, now)) {
            return Optional.empty();
        }
        Reminders.Said said = reminders.said(patientId).orElseThrow();
        KnownPatient patient = said.patient();
        LocalDate today = patient.today(now);
        Optional<Reminders.Mailed> mailed = reminders.mailed(patientId, today);
        Decision decision = ReminderPolicy.decide(occasion(said, today, mailed), now);
        count(decision.reason());
        reminders.lookAgain(patientId, decision.lookAgain());
        if (decision.reason() != Reason.SEND) {
            return Optional.empty();
        }
        Letter letter = new Letter(
                patientId,
                patient.clinicId(),
                today,
                mailed.map(Reminders.Mailed::attempts).orElse(0) + 1,
                Objects.requireNonNull(said.address()),
                said.words(),
                UnsubscribeToken.random(random));
        reminders.begin(letter, now);
        audit.record("CREATE", patientId, "reminder", null);
        return Optional.of(letter);
    }

    private Occasion occasion(Reminders.Said said, LocalDate today, Optional<Reminders.Mailed> mailed) {
        return new Occasion(
                said.patient().zone(),
                said.isWanted(),
                said.address() != null,
                Objects.requireNonNullElseGet(said.at(), settings::at),
                settings.quiet(),
                mailed.map(mail -> mail.state() != Reminders.State.FAILED).orElse(false),
                dueToday.of(said.patient(), today));
    }

    private void count(Reason reason) {
        metrics.counter("rehab.reminders.decided", "reason", reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
