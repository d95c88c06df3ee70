package rehab.prescription.note;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param author subject of the therapist who wrote it
 * @param corrects the note that this one puts right
 * @param correctedBy the note that puts this one right
 */
@Schema(name = "Note")
record NoteView(
        UUID id,
        String text,
        String author,
        String authorName,
        Instant writtenAt,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy) {}
