package rehab.catalog.lifecycle;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;

/** Reads what waits to be looked at, with one statement; row-level security leaves what the caller's clinic may see. */
@ApplicationScoped
class ReviewQueue {
    private static final String QUEUE = """
            with queue as (
                select item.id, item.kind, item.slug, written.title, written.number, written.author,
                       written.author_name, written.created_at, made.review_due, written.language,
                       item.clinic_id is null as shared,
                       case when written.number = item.in_review then 'IN_REVIEW'
                            when item.id = any(cast(string_to_array(:stale, ',') as uuid[])) then 'STALE'
                            when made.review_due is null then 'AWAITING_SIGN_OFF'
                            when made.review_due < :today then 'OVERDUE' end as state,
                       case when written.number = item.in_review then 0
                            when item.id = any(cast(string_to_array(:stale, ',') as uuid[])) then 1
                            when made.review_due is null then 3 else 2 end as urgency
                  from item
                  join item_revision as written
                    on written.item_id = item.id
                   and (written.number = item.in_review
                        or (written.number = item.revision and item.status = 'PUBLISHED'))
                  left join lateral (
                           select review_due from item_decision
                            where item_id = item.id and revision = written.number
                              and clinic_id = (select rehab_clinic()) and decision in ('PUBLISHED', 'SIGNED_OFF')
                            order by decided_at desc, id desc limit 1) as made on true
                 where (:author = '' or written.author = :author)
                   and (:kind = '' or item.kind = :kind))
            """;
    private static final String PAGE = QUEUE + """
            select id, kind, slug, title, number, author, author_name, created_at, review_due, language, shared, state
              from queue
             where state is not null and (:state = '' or state = :state)
               and (:afterUrgency < 0
                    or (urgency, created_at, id)
                       > (:afterUrgency, cast(:afterAt as timestamptz), cast(:afterId as uuid)))
             order by urgency, created_at, id
             limit :limit
            """;
    private static final String COUNTS = QUEUE + """
            select kind, state, count(*) from queue where state is not null
             group by kind, state, urgency order by kind, urgency
            """;

    private final EntityManager database;
    private final List<Staleness> staleness;
    private final CurrentCaller caller;
    private final Clock clock;

    ReviewQueue(EntityManager database, @All List<Staleness> staleness, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.staleness = staleness;
        this.caller = caller;
        this.clock = clock;
    }

    /** Up to this many, from the start or after the position. An administrator sees all, an author what is theirs. */
    @Transactional
    List<QueueItem> items(
            @Nullable ItemKind kind, @Nullable QueueState state, Optional<QueuePosition> after, int limit) {
        return query(PAGE, kind)
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("afterUrgency", after.map(QueuePosition::urgency).orElse(-1))
                .setParameter(
                        "afterAt",
                        after.map(QueuePosition::at).orElse(Instant.EPOCH).toString())
                .setParameter(
                        "afterId",
                        after.map(QueuePosition::id).orElse(new UUID(0, 0)).toString())
                .setParameter("limit", limit)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("slug", String.class)
                .addScalar("title", String.class)
                .addScalar("number", Integer.class)
                .addScalar("author", String.class)
                .addScalar("author_name", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("review_due", LocalDate.class)
                .addScalar("language", String.class)
                .addScalar("shared", Boolean.class)
                .addScalar("state", String.class)
                .getResultList()
                .stream()
                .map(ReviewQueue::item)
                .toList();
    }

    /** How many of each kind and state. */
    @Transactional
    QueueSummary summary() {
        return new QueueSummary(query(COUNTS, null).getResultList().stream()
                .map(row -> new QueueSummary.Count(
                        ItemKind.valueOf((String) row[0]),
                        QueueState.valueOf((String) row[1]),
                        ((Number) row[2]).longValue()))
                .toList());
    }

    private NativeQuery<Object[]> query(String sql, @Nullable ItemKind kind) {
        Caller who = caller.get();
        String stale = staleness.stream()
                .flatMap(known -> known.stale().stream())
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("stale", stale)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("author", who.is("administrator") ? "" : who.subject())
                .setParameter("kind", kind == null ? "" : kind.name());
    }

    private static QueueItem item(Object[] row) {
        return new QueueItem(
                (UUID) row[0],
                ItemKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                QueueState.valueOf((String) row[11]),
                (String) row[5],
                (String) row[6],
                (Instant) row[7],
                (LocalDate) row[8],
                (String) row[9],
                (Boolean) row[10]);
    }
}
