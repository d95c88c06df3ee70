package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;

/** Reads items together with what the caller's clinic last found right; row-level security leaves what it may see. */
@ApplicationScoped
public class ReadEndorsed {
    private static final String ALL = """
            select item.id, item.clinic_id, item.slug, item.status,
                   item.revision as present_number,
                   cast(coalesce(present.content, draft.content) as text) as present_content,
                   coalesce(present.content_hash, '') as present_hash,
                   endorsed.number as endorsed_number, cast(endorsed.content as text) as endorsed_content,
                   endorsed.content_hash as endorsed_hash
              from item
              left join item_revision as present on present.item_id = item.id and present.number = item.revision
              left join item_draft as draft on draft.item_id = item.id and item.revision = 0
              left join lateral (
                       select written.number, written.content, written.content_hash
                         from item_decision as made
                         join item_revision as written
                           on written.item_id = made.item_id and written.number = made.revision
                        where made.item_id = item.id and made.clinic_id = (select rehab_clinic())
                          and made.decision in ('PUBLISHED', 'SIGNED_OFF')
                        order by made.decided_at desc, made.id desc limit 1) as endorsed
                on item.status = 'PUBLISHED'
             where item.kind = :kind and item.status <> 'RETIRED'
               and (item.slug = any(string_to_array(:slugs, ','))
                    or (:prefix <> '' and starts_with(item.slug, :prefix)))
               and coalesce(present.content, draft.content) is not null
             order by item.clinic_id nulls last, item.slug
            """;

    private final EntityManager database;

    ReadEndorsed(EntityManager database) {
        this.database = database;
    }

    /** Those of these slugs that are not retired, the clinic's own first. One statement. */
    @Transactional
    public <T> List<Endorsement<T>> read(ItemKind kind, Class<T> content, Collection<String> slugs) {
        return read(kind, content, String.join(",", slugs), "");
    }

    /** Those whose slug begins like this and that are not retired, the clinic's own first. One statement. */
    @Transactional
    public <T> List<Endorsement<T>> readStartingWith(ItemKind kind, Class<T> content, String prefix) {
        return read(kind, content, "", prefix);
    }

    private <T> List<Endorsement<T>> read(ItemKind kind, Class<T> content, String slugs, String prefix) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(ALL, Object[].class)
                .setParameter("kind", kind.name())
                .setParameter("slugs", slugs)
                .setParameter("prefix", prefix)
                .addScalar("id", UUID.class)
                .addScalar("clinic_id", UUID.class)
                .addScalar("slug", String.class)
                .addScalar("status", String.class)
                .addScalar("present_number", Integer.class)
                .addScalar("present_content", String.class)
                .addScalar("present_hash", String.class)
                .addScalar("endorsed_number", Integer.class)
                .addScalar("endorsed_content", String.class)
                .addScalar("endorsed_hash", String.class)
                .getResultList()
                .stream()
                .map(row -> endorsement(row, kind, content))
                .toList();
    }

    private static <T> Endorsement<T> endorsement(Object[] row, ItemKind kind, Class<T> content) {
        return new Endorsement<>(
                revision(row, kind, content, (Integer) row[4], (String) row[5], (String) row[6]),
                row[7] == null
                        ? null
                        : revision(row, kind, content, (Integer) row[7], (String) row[8], (String) row[9]));
    }

    private static <T> ItemRevision<T> revision(
            Object[] item, ItemKind kind, Class<T> type, int number, String content, String hash) {
        ItemStatus status = ItemStatus.valueOf((String) item[3]);
        return new ItemRevision<>(
                (UUID) item[0],
                kind,
                (@Nullable UUID) item[1],
                (String) item[2],
                status,
                number,
                status == ItemStatus.PUBLISHED,
                StoredJson.read(content, type),
                hash,
                null);
    }
}
