package rehab.adherence.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Keeps that the patient has read an answer; the first time counts. */
@ApplicationScoped
class MarkReplyRead {
    private final PatientAccess access;
    private final Replies replies;
    private final Audit audit;
    private final Clock clock;

    MarkReplyRead(PatientAccess access, Replies replies, Audit audit, Clock clock) {
        this.access = access;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @throws ProblemException 404 when the patient is not the caller or has no such answer
     */
    @Transactional
    public void read(UUID patientId, UUID replyId) {
        KnownPatient patient = access.require(patientId);
        if (!replies.isThere(patientId, replyId)) {
            throw ProblemException.notFound();
        }
        if (replies.read(patient, replyId, clock.instant())) {
            audit.record("CHANGE", patientId, "reply", replyId);
        }
    }
}
