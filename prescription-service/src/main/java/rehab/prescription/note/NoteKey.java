package rehab.prescription.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a note. */
@Embeddable
record NoteKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "note_id") UUID noteId) {}
