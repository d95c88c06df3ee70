package rehab.prescription.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.prescription.patient.PatientAccess;

/** Ends a patient's feed: its address stops working at once. Without one, there is nothing to do. */
@ApplicationScoped
class RevokeFeed {
    private final PatientAccess access;
    private final FeedRepository feeds;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    RevokeFeed(PatientAccess access, FeedRepository feeds, CurrentCaller caller, Audit audit, Clock clock) {
        this.access = access;
        this.feeds = feeds;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void revoke(UUID patientId) {
        access.require(patientId);
        var by = new FeedRepository.Signed(
                caller.get().subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (feeds.revoke(patientId, by)) {
            audit.record("CHANGE", patientId, "CALENDAR_FEED", null);
        }
    }
}
