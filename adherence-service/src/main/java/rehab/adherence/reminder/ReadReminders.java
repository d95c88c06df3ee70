package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.etag.Etag;
import rehab.kit.problem.ProblemException;

/** Reads what a patient said about reminders. */
@ApplicationScoped
class ReadReminders {
    private final PatientAccess access;
    private final Reminders reminders;
    private final ReminderSettings settings;
    private final Audit audit;

    ReadReminders(PatientAccess access, Reminders reminders, ReminderSettings settings, Audit audit) {
        this.access = access;
        this.reminders = reminders;
        this.settings = settings;
        this.audit = audit;
    }

    /** What was said, and the tag of that state. */
    record Read(RemindersView reminders, String etag) {

        static Read of(Reminders.Said said, ReminderSettings settings) {
            KnownPatient patient = said.patient();
            return new Read(
                    new RemindersView(
                            settings.smtpHost().isPresent(),
                            said.isWanted(),
                            Objects.requireNonNullElseGet(said.at(), settings::at),
                            settings.quietFrom(),
                            settings.quietUntil(),
                            patient.zone().getId(),
                            said.address()),
                    Etag.of(patient.patientId(), said.revision()));
        }
    }

    /** As the patient left it; 404 when the patient is not the caller. */
    @Transactional
    public Read read(UUID patientId) {
        access.require(patientId);
        Reminders.Said said = reminders.said(patientId).orElseThrow(ProblemException::notFound);
        audit.record("READ", patientId, "reminders", null);
        return Read.of(said, settings);
    }
}
