package rehab.prescription.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes, newest first. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, NoteKey> {

    /** At most {@code rows} notes of the patient, after the one at this place. */
    List<NoteView> newest(UUID patientId, @Nullable Place after, int rows) {
        String from = after == null ? "" : " and (n.writtenAt < :time or (n.writtenAt = :time and n.key.noteId < :id))";
        var query = getEntityManager()
                .createQuery(
                        "select n, c.key.noteId from Note n left join Note c"
                                + " on c.key.patientId = n.key.patientId and c.corrects = n.key.noteId"
                                + " where n.key.patientId = :patient" + from
                                + " order by n.writtenAt desc, n.key.noteId desc",
                        Object[].class)
                .setParameter("patient", patientId)
                .setMaxResults(rows);
        if (after != null) {
            query.setParameter("time", after.writtenAt()).setParameter("id", after.id());
        }
        return query.getResultStream()
                .map(row -> ((Note) row[0]).view((UUID) row[1]))
                .toList();
    }

    boolean isCorrected(UUID patientId, UUID noteId) {
        return count("key.patientId = ?1 and corrects = ?2", patientId, noteId) > 0;
    }

    /** Where a page ended. */
    record Place(Instant writtenAt, UUID id) {}
}
