package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.problem.AdherenceProblem;
import rehab.adherence.reckoning.Changes;
import rehab.adherence.stop.HoldForSymptom;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Logs one session. Sending the same again changes nothing and gets the same answer, whenever and however often. */
@ApplicationScoped
class LogSession {
    private final PatientAccess access;
    private final CurrentCaller caller;
    private final RecordSession record;
    private final SessionReader reader;
    private final SessionWriter writer;
    private final SessionJson json;
    private final HoldForSymptom hold;
    private final Changes changes;
    private final Audit audit;

    LogSession(
            PatientAccess access,
            CurrentCaller caller,
            RecordSession record,
            SessionReader reader,
            SessionWriter writer,
            SessionJson json,
            HoldForSymptom hold,
            Changes changes,
            Audit audit) {
        this.access = access;
        this.caller = caller;
        this.record = record;
        this.reader = reader;
        this.writer = writer;
        this.json = json;
        this.hold = hold;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Logs the session unless it was logged before.
     *
     * @param isNew whether it was logged now
     */
    record Logged(SessionView session, boolean isNew) {}

    /**
     * Logs a session under the id that the client made for it.
     *
     * @throws ProblemException 404 when the patient is not the caller's; 400 or 422 naming a field; 409 when the id was
     *     used for another entry, or the session to correct was corrected already
     */
    @Transactional
    public Logged log(UUID patientId, UUID sessionId, SessionEntry sent) {
        KnownPatient patient = access.require(patientId);
        requireSource(sent.source());
        SessionEntry entry = sent.kept();
        String fingerprint = json.fingerprint(entry);
        Optional<SessionReader.Key> known = reader.key(patientId, sessionId);
        if (known.isPresent()) {
            return again(patientId, sessionId, known.get(), fingerprint);
        }
        Recorded session = record.record(patient, sessionId, entry, caller.get().subject());
        SessionWriter.Outcome outcome = writer.write(session, fingerprint);
        if (!outcome.logged()) {
            SessionReader.Key first = reader.key(patientId, sessionId).orElseThrow();
            return again(patientId, sessionId, first, fingerprint);
        }
        if (entry.corrects() != null && !outcome.corrected()) {
            String message = "was corrected by another session already";
            throw new ProblemException(
                    AdherenceProblem.ALREADY_CORRECTED,
                    "corrects: " + message,
                    List.of(new FieldProblem("corrects", "Corrected", message)));
        }
        if (session.tellsSymptom() && !repeatsSymptom(session)) {
            hold.hold(patient, entry.prescriptionId(), HoldForSymptom.Told.inSession(sessionId, session.localDate()));
        }
        changes.say(patientId, patient.clinicId(), firstDay(session));
        audit.record("CREATE", patientId, "session", sessionId);
        return new Logged(SessionView.asRecorded(session.withRedFlagsUnanswered(outcome.redFlagsUnanswered())), true);
    }

    /** What the corrected session told already has been acted upon; a clinician may have resumed since. */
    private boolean repeatsSymptom(Recorded session) {
        return Stream.ofNullable(session.entry().corrects())
                .flatMap(id -> reader.find(session.patientId(), id).stream())
                .anyMatch(corrected -> corrected.recorded().tellsSymptom());
    }

    /** A session that is taken back may have been of another day. */
    private LocalDate firstDay(Recorded session) {
        UUID corrects = session.entry().corrects();
        return Stream.ofNullable(corrects)
                .flatMap(id -> reader.key(session.patientId(), id).stream())
                .map(SessionReader.Key::performedOn)
                .filter(session.localDate()::isAfter)
                .findFirst()
                .orElse(session.localDate());
    }

    private Logged again(UUID patientId, UUID sessionId, SessionReader.Key known, String fingerprint) {
        if (!known.fingerprint().equals(fingerprint)) {
            throw new ProblemException(
                    AdherenceProblem.SESSION_DIFFERS, "To change it, log another session that corrects this one.");
        }
        Standing session =
                reader.find(patientId, sessionId, known.performedOn()).orElseThrow();
        audit.record("READ", patientId, "session", sessionId);
        return new Logged(SessionView.asRecorded(session.recorded()), false);
    }

    private void requireSource(Source source) {
        boolean fromPaper = source == Source.CLINICIAN_FROM_PAPER;
        if (access.isTherapist() != fromPaper) {
            throw ProblemException.invalid(
                    "source",
                    "Role",
                    fromPaper ? "is for clinicians only" : "must be CLINICIAN_FROM_PAPER when a clinician enters it");
        }
    }
}
