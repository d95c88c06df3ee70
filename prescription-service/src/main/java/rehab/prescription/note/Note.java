package rehab.prescription.note;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;
import rehab.prescription.patient.PatientRef;

/** A note's row. It is never changed. */
@Entity
@Immutable
@Table(name = "note")
class Note {
    @EmbeddedId
    private NoteKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column
    private String text;

    @Column
    private @Nullable UUID corrects;

    @Column
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Note() {}

    Note(PatientRef patient, NewNote note, String author, String authorName, Instant writtenAt) {
        this.key = new NoteKey(patient.id(), Ids.next());
        this.clinicId = patient.clinicId();
        this.text = note.text();
        this.corrects = note.corrects();
        this.author = author;
        this.authorName = authorName;
        this.writtenAt = writtenAt;
    }

    UUID id() {
        return key.noteId();
    }

    /** As it is shown, together with the note that puts it right. */
    NoteView view(@Nullable UUID correctedBy) {
        return new NoteView(key.noteId(), text, author, authorName, writtenAt, corrects, correctedBy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note note && key.equals(note.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
