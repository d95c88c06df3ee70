package rehab.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemStatus;

/** Reads whole kinds of items with one statement each, in the order of their slugs. */
@ApplicationScoped
class OwnItems {
    private static final String OWN = """
            select item.id, item.slug, item.in_review is not null as in_review,
                   case when item.status = 'PUBLISHED' and draft.open then 'DRAFT' else item.status end as status,
                   cast(case when draft.open or item.revision = 0 then draft.content else written.content end as text)
                       as content
              from item
              left join item_revision as written on written.item_id = item.id and written.number = item.revision
              left join item_draft as draft on draft.item_id = item.id
             where item.clinic_id = (select rehab_clinic()) and item.kind = :kind
             order by item.slug collate "C"
            """;
    private static final String SHARED = """
            select item.id, item.slug, item.in_review is not null as in_review, item.status,
                   cast(written.content as text) as content
              from item
              join item_revision as written on written.item_id = item.id and written.number = item.revision
             where item.clinic_id is null and item.kind = :kind
             order by item.slug collate "C"
            """;

    private final EntityManager database;

    OwnItems(EntityManager database) {
        this.database = database;
    }

    /** The clinic's own of this kind, retired ones included. */
    List<OwnItem> own(ItemKind kind) {
        return read(OWN, kind);
    }

    /** Those of the shared library, in their present revision. */
    List<OwnItem> shared(ItemKind kind) {
        return read(SHARED, kind);
    }

    /** Slugs that an item of the clinic cannot have. */
    Set<String> sharedSlugs(ItemKind kind) {
        return Set.copyOf(database.createQuery(
                        "select i.slug from ItemEntity i where i.clinicId is null and i.kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultList());
    }

    private List<OwnItem> read(String sql, ItemKind kind) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("kind", kind.name())
                .addScalar("id", UUID.class)
                .addScalar("slug", String.class)
                .addScalar("status", String.class)
                .addScalar("in_review", Boolean.class)
                .addScalar("content", String.class)
                .getResultList()
                .stream()
                .map(row -> new OwnItem(
                        (UUID) row[0], (String) row[1], ItemStatus.valueOf((String) row[2]), (Boolean) row[3], (String)
                                row[4]))
                .toList();
    }
}
