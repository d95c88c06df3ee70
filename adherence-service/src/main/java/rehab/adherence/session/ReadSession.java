package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Reads one session as it stands now. */
@ApplicationScoped
class ReadSession {
    private final PatientAccess access;
    private final SessionReader reader;
    private final Audit audit;

    ReadSession(PatientAccess access, SessionReader reader, Audit audit) {
        this.access = access;
        this.reader = reader;
        this.audit = audit;
    }

    /** The session; 404 when there is none or the patient is not the caller's. */
    @Transactional
    public SessionView read(UUID patientId, UUID sessionId) {
        access.require(patientId);
        Standing session = reader.find(patientId, sessionId).orElseThrow(ProblemException::notFound);
        audit.record("READ", patientId, "session", sessionId);
        return SessionView.of(session);
    }
}
