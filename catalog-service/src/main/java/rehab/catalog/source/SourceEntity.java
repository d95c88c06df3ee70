package rehab.catalog.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source_document")
class SourceEntity {
    @Id
    UUID id;

    @Column(name = "clinic_id")
    @Nullable
    UUID clinicId;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "changed_at")
    Instant changedAt;

    protected SourceEntity() {}

    SourceEntity(UUID id, String code, String content, String contentHash, Instant changedAt) {
        this.id = id;
        this.code = code;
        this.content = content;
        this.contentHash = contentHash;
        this.changedAt = changedAt;
    }

    boolean replace(String newContent, String newHash, Instant now) {
        if (newHash.equals(contentHash)) {
            return false;
        }
        content = newContent;
        contentHash = newHash;
        changedAt = now;
        return true;
    }
}
