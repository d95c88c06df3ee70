package rehab.prescription.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.problem.PrescriptionProblem;

/** Keeps a note; also of a patient who is archived, for what is said last is often said afterwards. */
@ApplicationScoped
class WriteNote {
    private final PatientAccess access;
    private final NoteRepository notes;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    WriteNote(
            PatientAccess access,
            NoteRepository notes,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.notes = notes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException 400 when the note to be corrected is not this patient's; 404; 409 {@code NOTE_CORRECTED} */
    @Transactional
    NoteView write(UUID patientId, @Nullable String key, NewNote body) {
        PatientRef patient = access.require(patientId);
        return idempotency
                .once("write-note " + patientId, key, body, NoteView.class, () -> write(patient, body))
                .value();
    }

    private NoteView write(PatientRef patient, NewNote body) {
        UUID corrects = body.corrects();
        if (corrects != null) {
            requireUncorrected(patient.id(), corrects);
        }
        Caller author = caller.get();
        String name = Objects.requireNonNullElse(author.name(), author.subject());
        Note note =
                new Note(patient, body, author.subject(), name, clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            notes.persistAndFlush(note);
        } catch (ConstraintViolationException e) {
            throw corrected(); // by somebody else, at the same time
        }
        audit.record("CREATE", patient.id(), "NOTE", note.id());
        return note.view(null);
    }

    private void requireUncorrected(UUID patientId, UUID noteId) {
        if (notes.findByIdOptional(new NoteKey(patientId, noteId)).isEmpty()) {
            throw ProblemException.invalid("corrects", "Unknown", "must be a note about this patient");
        }
        if (notes.isCorrected(patientId, noteId)) {
            throw corrected();
        }
    }

    private static ProblemException corrected() {
        return new ProblemException(PrescriptionProblem.NOTE_CORRECTED, "Read its correction, and correct that.");
    }
}
