package rehab.catalog.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "item_revision")
class RevisionEntity {
    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    ItemKind kind;

    @Column(name = "clinic_id")
    @Nullable
    UUID clinicId;

    String title;

    @Nullable
    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    @Column(name = "content_hash")
    String contentHash;

    @Nullable
    String author;

    @Column(name = "author_name")
    @Nullable
    String authorName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> writers;

    @Column(name = "created_at")
    Instant createdAt;

    protected RevisionEntity() {}

    /** A revision that nobody in particular has signed, as those of the shared library. */
    RevisionEntity(ItemEntity item, int number, Text text, Instant now) {
        this.id = new Id(item.id, number);
        this.kind = item.kind;
        this.clinicId = item.clinicId;
        this.title = text.title();
        this.language = text.language();
        this.content = text.json();
        this.contentHash = text.hash();
        this.writers = List.of();
        this.createdAt = now;
    }

    /** Written by people of the clinic, and handed in by one of them. */
    void signed(Signature signature, List<String> all) {
        author = signature.subject();
        authorName = signature.name();
        writers = all.contains(author)
                ? List.copyOf(all)
                : Stream.concat(all.stream(), Stream.of(author)).toList();
    }

    @Embeddable
    record Id(
            @Column(name = "item_id") UUID itemId,
            @Column(name = "number") int number) {}
}
