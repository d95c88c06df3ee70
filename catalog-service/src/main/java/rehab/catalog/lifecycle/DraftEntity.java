package rehab.catalog.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
}
