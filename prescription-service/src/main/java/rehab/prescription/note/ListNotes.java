package rehab.prescription.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;
import rehab.prescription.patient.PatientAccess;

/** Shows what the care team has written, newest first. */
@ApplicationScoped
class ListNotes {
    private static final int PARTS = 2;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final PatientAccess access;
    private final NoteRepository notes;
    private final Audit audit;

    ListNotes(PatientAccess access, NoteRepository notes, Audit audit) {
        this.access = access;
        this.notes = notes;
        this.audit = audit;
    }

    @Transactional
    Page<NoteView> list(UUID patientId, int limit, @Nullable String cursor) {
        access.require(patientId);
        List<NoteView> rows = notes.newest(patientId, after(cursor), limit + 1);
        audit.record("READ", patientId, "NOTE_LIST", null);
        return Page.of(rows, limit, row -> Cursor.encode(row.writtenAt(), row.id()));
    }

    private static NoteRepository.@Nullable Place after(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, PARTS);
        return parts.isEmpty()
                ? null
                : new NoteRepository.Place(
                        Cursor.part(parts.get(0), ListNotes::time), Cursor.part(parts.get(1), UUID::fromString));
    }

    /** A time that the database knows too. */
    private static Instant time(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("no time of a note");
        }
        return time;
    }
}
