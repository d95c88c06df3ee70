package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemStatus;

/**
 * The shared rules and those of the caller's clinic, with what the clinic decided about them: one statement, and one more
 * when what a rule says has not been read before.
 */
@ApplicationScoped
class StoredRules {
    private static final String PRESENT = """
            select item.id, item.slug, item.revision, item.clinic_id is null as shared, item.status,
                   coalesce(written.content_hash, 'draft' || draft.version) as hash,
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
             where item.kind = 'SAFETY_RULE' and item.status = any(string_to_array(:status, ','))
               and (written.item_id is not null or draft.item_id is not null)
             order by item.clinic_id nulls first, item.slug
            """;

    private final EntityManager database;
    private final RuleContents contents;

    StoredRules(EntityManager database, RuleContents contents) {
        this.database = database;
        this.contents = contents;
    }

    /** The shared ones first, by slug; retired ones left out. */
    List<StoredRule> present() {
        return read("PUBLISHED,IN_REVIEW,DRAFT");
    }

    /** Those that findings are made from. */
    List<StoredRule> inForce() {
        return read("PUBLISHED");
    }

    private List<StoredRule> read(String status) {
        List<Heading> headings = database
                .unwrap(Session.class)
                .createNativeQuery(PRESENT, Object[].class)
                .setParameter("status", status)
                .addScalar("id", UUID.class)
                .addScalar("slug", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("shared", Boolean.class)
                .addScalar("status", String.class)
                .addScalar("hash", String.class)
                .addScalar("reviewed_on", LocalDate.class)
                .addScalar("review_due", LocalDate.class)
                .getResultList()
                .stream()
                .map(Heading::of)
                .toList();
        Map<UUID, SafetyRule> says = contents.of(headings);
        return headings.stream()
                .filter(heading -> says.containsKey(heading.id()))
                .map(heading -> heading.rule(says))
                .toList();
    }

    /**
     * A rule without what it says.
     *
     * @param version 0: there is only a draft
     */
    record Heading(
            UUID id,
            String slug,
            int version,
            boolean shared,
            ItemStatus status,
            String contentHash,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate reviewDue) {

        private static Heading of(Object[] row) {
            return new Heading(
                    (UUID) row[0],
                    (String) row[1],
                    (Integer) row[2],
                    (Boolean) row[3],
                    ItemStatus.valueOf((String) row[4]),
                    (String) row[5],
                    (LocalDate) row[6],
                    (LocalDate) row[7]);
        }

        boolean isDraft() {
            return version == 0;
        }

        private StoredRule rule(Map<UUID, SafetyRule> says) {
            return new StoredRule(
                    id,
                    slug,
                    version,
                    shared,
                    status,
                    contentHash,
                    Objects.requireNonNull(says.get(id)),
                    reviewedOn,
                    reviewDue);
        }
    }
}
