package rehab.adherence.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;

/** Reads what is to be asked about pain now, and what was answered lately. */
@ApplicationScoped
class ReadFollowUps {
    private final PatientAccess access;
    private final FollowUps followUps;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadFollowUps(PatientAccess access, FollowUps followUps, AdherenceSettings settings, Audit audit, Clock clock) {
        this.access = access;
        this.followUps = followUps;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** 404 when the patient is not the caller's. */
    @Transactional
    public FollowUpsView read(UUID patientId) {
        access.require(patientId);
        Instant now = clock.instant();
        audit.record("READ", patientId, "follow-ups", null);
        return new FollowUpsView(
                followUps.due(
                        patientId,
                        now.minus(settings.followUpUntil()),
                        now.minus(settings.followUpAfter()),
                        settings.followUpUntil()),
                followUps.answered(patientId, now));
    }
}
