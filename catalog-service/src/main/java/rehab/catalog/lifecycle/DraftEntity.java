package rehab.catalog.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "item_draft")
class DraftEntity {
    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "clinic_id")
    UUID clinicId;

    int version;

    @Column(name = "based_on")
    int basedOn;

    boolean open;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    String title;

    String author;

    @Column(name = "author_name")
    String authorName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> writers;

    @Column(name = "saved_at")
    Instant savedAt;

    protected DraftEntity() {}

    /** Says what these have written before whoever signs it. */
    DraftEntity(UUID itemId, UUID clinicId, List<String> writers, Text text, Signature signature) {
        this.itemId = itemId;
        this.clinicId = clinicId;
        this.writers = List.copyOf(writers);
        save(text, signature);
    }

    /** Goes on from a revision whose authors have finished with it. */
    void reopen(int revision) {
        basedOn = revision;
        writers = List.of();
    }

    /** Says this from now on; whoever saves it is one of its writers. */
    final void save(Text text, Signature signature) {
        version++;
        open = true;
        content = text.json();
        title = text.title();
        author = signature.subject();
        authorName = signature.name();
        writers = Stream.concat(writers.stream(), Stream.of(signature.subject()))
                .distinct()
                .toList();
        savedAt = signature.at();
    }
}
