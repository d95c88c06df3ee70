package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.etag.Etag;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Keeps what a patient says about reminders. A time that has passed today is meant from tomorrow on. */
@ApplicationScoped
class SetReminders {
    private final PatientAccess access;
    private final Reminders reminders;
    private final ReminderSettings settings;
    private final Audit audit;
    private final Clock clock;

    SetReminders(PatientAccess access, Reminders reminders, ReminderSettings settings, Audit audit, Clock clock) {
        this.access = access;
        this.reminders = reminders;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @throws ProblemException 400 for a time in quiet hours; 404; 412 when the state is not the one that the client has seen;
     *     428
     */
    @Transactional
    public ReadReminders.Read set(UUID patientId, @Nullable String ifMatch, RemindersEntry entry) {
        KnownPatient patient = access.require(patientId);
        requireTime(entry.at());
        Reminders.Said seen = reminders.said(patientId).orElseThrow(ProblemException::notFound);
        Etag.requireMatch(ifMatch, ReadReminders.Read.of(seen, settings).etag());
        LocalTime at = Objects.requireNonNullElseGet(entry.at(), settings::at);
        Instant lookAt = entry.enabled() ? ReminderPolicy.next(at, patient.zone(), clock.instant()) : null;
        if (!reminders.say(patient, entry, seen.revision(), lookAt)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED, "If-Match: is not the present ETag any more");
        }
        audit.record("CHANGE", patientId, "reminders", null);
        return ReadReminders.Read.of(reminders.said(patientId).orElseThrow(), settings);
    }

    private void requireTime(@Nullable LocalTime at) {
        if (at == null) {
            return;
        }
        if (!at.equals(at.truncatedTo(ChronoUnit.MINUTES))) {
            throw ProblemException.invalid("at", "Minutes", "must be a whole minute");
        }
        if (settings.quiet().contains(at)) {
            throw ProblemException.invalid(
                    "at",
                    "QuietHours",
                    "must be from " + settings.quietUntil() + " until before " + settings.quietFrom());
        }
    }
}
