package rehab.prescription.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;

/** Tells whether a patient has a feed. */
@ApplicationScoped
class ReadFeedState {
    private final PatientAccess access;
    private final FeedRepository feeds;
    private final Audit audit;

    ReadFeedState(PatientAccess access, FeedRepository feeds, Audit audit) {
        this.access = access;
        this.feeds = feeds;
        this.audit = audit;
    }

    @Transactional
    FeedState read(UUID patientId) {
        access.require(patientId);
        audit.record("READ", patientId, "CALENDAR_FEED", null);
        return new FeedState(feeds.openSince(patientId).orElse(null));
    }
}
