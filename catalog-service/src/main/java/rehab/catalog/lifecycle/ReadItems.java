package rehab.catalog.lifecycle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.kit.caller.CurrentCaller;

/** Reads many items with one statement, each as {@link ReadItem} would; what the caller may not see is left out. */
@ApplicationScoped
public class ReadItems {
    private static final String ASKED = """
            select item.id, item.clinic_id, item.slug, item.status,
                   coalesce(written.number, 0) as number,
                   cast(coalesce(written.content, draft.content) as text) as content,
                   coalesce(written.content_hash, '') as content_hash,
                   exists (select from item_decision as made
                            where made.item_id = item.id and made.revision = written.number
                              and made.decision = 'PUBLISHED') as published
              from unnest(cast(string_to_array(:ids, ',') as uuid[]),
                          cast(string_to_array(:revisions, ',', '-') as int[])) with ordinality
                       as asked (id, revision, place)
              join item on item.id = asked.id and item.kind = :kind
              left join item_revision as written
                     on written.item_id = item.id and written.number = coalesce(asked.revision, item.revision)
              left join item_draft as draft
                     on draft.item_id = item.id and asked.revision is null and item.revision = 0
             where coalesce(written.content, draft.content) is not null
               and (:drafts or item.status in ('PUBLISHED', 'RETIRED'))
             order by asked.place
            """;

    /** Of ten kilobytes or so each. */
    private static final int MOST_KEPT = 2_000;

    private final EntityManager database;
    private final CurrentCaller caller;
    /** What revisions say, by the hash of it: a written revision never changes. */
    private final Cache<Said, Object> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Said(Class<?> type, String hash) {}

    ReadItems(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * What to read.
     *
     * @param revision null: the present one, and before there is any, the draft
     */
    public record Wanted(UUID id, @Nullable Integer revision) {}

    /** Those that there are, in the order in which they were asked for. */
    @Transactional
    public <T> List<ItemRevision<T>> read(ItemKind kind, Class<T> content, List<Wanted> wanted) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(ASKED, Object[].class)
                .setParameter("kind", kind.name())
                .setParameter("ids", joined(wanted.stream().map(Wanted::id)))
                .setParameter(
                        "revisions", joined(wanted.stream().map(one -> one.revision() == null ? "-" : one.revision())))
                .setParameter(
                        "drafts", caller.get().is("therapist") || caller.get().is("administrator"))
                .addScalar("id", UUID.class)
                .addScalar("clinic_id", UUID.class)
                .addScalar("slug", String.class)
                .addScalar("status", String.class)
                .addScalar("number", Integer.class)
                .addScalar("content", String.class)
                .addScalar("content_hash", String.class)
                .addScalar("published", Boolean.class)
                .getResultList()
                .stream()
                .map(row -> revision(row, kind, content))
                .toList();
    }

    private static String joined(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(","));
    }

    private <T> ItemRevision<T> revision(Object[] row, ItemKind kind, Class<T> type) {
        @Nullable UUID clinic = (@Nullable UUID) row[1];
        ItemStatus status = ItemStatus.valueOf((String) row[3]);
        int number = (Integer) row[4];
        boolean isReleased = clinic == null
                ? status == ItemStatus.PUBLISHED || status == ItemStatus.RETIRED
                : number > 0 && (Boolean) row[7];
        return new ItemRevision<>(
                (UUID) row[0],
                kind,
                clinic,
                (String) row[2],
                status,
                number,
                isReleased,
                said((String) row[5], (String) row[6], type),
                (String) row[6],
                null);
    }

    private <T> T said(String json, String hash, Class<T> type) {
        return hash.isEmpty()
                ? StoredJson.read(json, type)
                : type.cast(known.get(new Said(type, hash), of -> StoredJson.read(json, type)));
    }
}
