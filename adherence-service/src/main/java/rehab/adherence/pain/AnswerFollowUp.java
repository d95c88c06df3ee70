package rehab.adherence.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.problem.AdherenceProblem;
import rehab.adherence.reckoning.Changes;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Keeps what the patient says a day later of the pain of a session: settled soreness, or a flare. */
@ApplicationScoped
class AnswerFollowUp {
    private final PatientAccess access;
    private final CurrentCaller caller;
    private final FollowUps followUps;
    private final Changes changes;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    AnswerFollowUp(
            PatientAccess access,
            CurrentCaller caller,
            FollowUps followUps,
            Changes changes,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.caller = caller;
        this.followUps = followUps;
        this.changes = changes;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param isNew whether it was answered now
     */
    record Kept(FollowUpView answer, boolean isNew) {}

    /**
     * Keeps the answer, one for each session. One that comes after it is no longer asked is kept: the device may have been
     * offline.
     *
     * @throws ProblemException 404 when the patient is not the caller's or has no such session; 409 when nothing is asked about
     *     the session, or not yet, or it was answered otherwise
     */
    @Transactional
    public Kept answer(UUID patientId, UUID sessionId, FollowUpEntry entry) {
        KnownPatient patient = access.require(patientId);
        FollowUps.Session session = followUps.session(patientId, sessionId).orElseThrow(ProblemException::notFound);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireAsked(session, now);
        var answer =
                new FollowUpView(sessionId, entry.settled(), entry.pain(), entry.note(), now.atOffset(ZoneOffset.UTC));
        Optional<FollowUpView> known = followUps.find(patientId, sessionId);
        if (known.isPresent() || !followUps.add(patient, answer, caller.get().subject())) {
            return again(
                    patientId,
                    known.or(() -> followUps.find(patientId, sessionId)).orElseThrow(),
                    entry);
        }
        changes.say(patientId, patient.clinicId(), session.day());
        audit.record("CREATE", patientId, "follow-up", sessionId);
        return new Kept(answer, true);
    }

    private Kept again(UUID patientId, FollowUpView known, FollowUpEntry entry) {
        if (!known.entry().equals(entry)) {
            throw new ProblemException(AdherenceProblem.REPORT_DIFFERS, "What was answered stays as it is.");
        }
        audit.record("READ", patientId, "follow-up", known.sessionId());
        return new Kept(known, false);
    }

    private void requireAsked(FollowUps.Session session, Instant now) {
        if (!session.asks()) {
            throw new ProblemException(
                    AdherenceProblem.FOLLOW_UP_NOT_ASKED, "Its pain was none, or such as to go on with.");
        }
        if (now.isBefore(session.performedAt().plus(settings.followUpAfter()))) {
            throw new ProblemException(
                    AdherenceProblem.FOLLOW_UP_NOT_ASKED,
                    "It is asked from " + settings.followUpAfter().toHours() + " hours after the session on.");
        }
    }
}
