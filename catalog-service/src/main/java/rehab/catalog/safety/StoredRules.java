package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.ItemStatus;

/** The shared rules and those of the caller's clinic, with what the clinic decided about them: one statement. */
@ApplicationScoped
class StoredRules {
    private static final String PRESENT = """
            select item.id, item.slug, item.revision, item.clinic_id is null as shared, item.status,
                   coalesce(written.content_hash, 'draft' || draft.version) as hash,
                   cast(coalesce(written.content, draft.content) as text) as content,
                   made.reviewed_on, made.review_due
              from item
              left join item_revision as written on written.item_id = item.id and written.number = item.revision
              left join item_draft as draft on draft.item_id = item.id and item.revision = 0
              left join lateral (select reviewed_on, review_due
                                   from item_decision
                                  where item_id = item.id and revision = item.revision
                                    and clinic_id = (select rehab_clinic())
                                    and decision in ('PUBLISHED', 'SIGNED_OFF')
                                  order by decided_at desc, id desc
                                  limit 1) as made on true
             where item.kind = 'SAFETY_RULE' and item.status in ('PUBLISHED', 'IN_REVIEW', 'DRAFT')
               and (written.content is not null or draft.content is not null)
             order by item.clinic_id nulls first, item.slug
            """;

    private final EntityManager database;

    StoredRules(EntityManager database) {
        this.database = database;
    }

    /** The shared ones first, by slug; retired ones left out. */
    List<StoredRule> present() {
        return database
                .unwrap(Session.class)
                .createNativeQuery(PRESENT, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("slug", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("shared", Boolean.class)
                .addScalar("status", String.class)
                .addScalar("hash", String.class)
                .addScalar("content", String.class)
                .addScalar("reviewed_on", LocalDate.class)
                .addScalar("review_due", LocalDate.class)
                .getResultList()
                .stream()
                .map(StoredRules::rule)
                .toList();
    }

    private static StoredRule rule(Object[] row) {
        return new StoredRule(
                (UUID) row[0],
                (String) row[1],
                (Integer) row[2],
                (Boolean) row[3],
                ItemStatus.valueOf((String) row[4]),
                (String) row[5],
                StoredJson.read((String) row[6], SafetyRule.class),
                (LocalDate) row[7],
                (LocalDate) row[8]);
    }
}
