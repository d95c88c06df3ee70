package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.audit.Audit;

/** Ends a patient's reminders for whoever has a link out of one of the mails. Once more changes nothing. */
@ApplicationScoped
class EndReminders {
    private final Reminders reminders;
    private final Audit audit;

    EndReminders(Reminders reminders, Audit audit) {
        this.reminders = reminders;
        this.audit = audit;
    }

    @Transactional
    public void end(UUID patientId) {
        if (reminders.end(patientId)) {
            audit.record("CHANGE", patientId, "reminders", null);
        }
    }
}
