package rehab.prescription.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.portal.PortalAddress;

/**
 * Gives a patient a feed with an address of its own; the one before stops working. Sent again it makes another, so no
 * idempotency key is asked for: its stored answer would have to hold the secret.
 */
@ApplicationScoped
class OpenFeed {
    private final PatientAccess access;
    private final FeedRepository feeds;
    private final PortalAddress portal;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenFeed(
            PatientAccess access,
            FeedRepository feeds,
            PortalAddress portal,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.feeds = feeds;
        this.portal = portal;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    NewFeed open(UUID patientId) {
        PatientRef patient = access.require(patientId);
        feeds.lock(patientId);
        var by = new FeedRepository.Signed(
                caller.get().subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        FeedToken token = FeedToken.random(random);
        UUID feedId = Ids.next();
        feeds.revoke(patientId, by);
        feeds.open(patientId, patient.clinicId(), feedId, token.hash(), by);
        audit.record("CREATE", patientId, "CALENDAR_FEED", feedId);
        return new NewFeed(portal.url().resolve("/calendar/" + token.reveal() + ".ics"));
    }
}
