package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds whose mail a link stood in. */
@ApplicationScoped
class FindAddressee {
    private final Reminders reminders;

    FindAddressee(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Nobody when there was no such mail, or it was forgotten. */
    @Transactional
    public Optional<Reminders.Addressee> find(UnsubscribeToken token) {
        return reminders.addressee(token);
    }
}
