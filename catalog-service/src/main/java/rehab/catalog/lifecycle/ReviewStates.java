package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How the caller's clinic stands to the present revision of items: one statement, however many are asked for. */
@ApplicationScoped
public class ReviewStates {
    private static final String LATEST = """
            select distinct on (item.id) item.id, made.reviewed_on, made.review_due, made.reviewer_name
              from item
              left join item_decision as made
                     on made.item_id = item.id and made.revision = item.revision
                    and made.clinic_id = (select rehab_clinic()) and made.decision in ('PUBLISHED', 'SIGNED_OFF')
             where item.id = any(cast(string_to_array(:ids, ',') as uuid[]))
             order by item.id, made.decided_at desc, made.id desc
            """;

    private final EntityManager database;
    private final Clock clock;

    ReviewStates(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of one item; awaited when there is no such item. */
    @Transactional
    public Review of(UUID id) {
        return of(List.of(id)).getOrDefault(id, Review.AWAITED);
    }

    /** By item; an item that the caller does not see is not in it. */
    @Transactional
    public Map<UUID, Review> of(Collection<UUID> ids) {
        Map<UUID, Review> reviews = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return reviews;
        }
        LocalDate today = LocalDate.now(clock);
        database.unwrap(Session.class)
                .createNativeQuery(LATEST, Object[].class)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .addScalar("id", UUID.class)
                .addScalar("reviewed_on", LocalDate.class)
                .addScalar("review_due", LocalDate.class)
                .addScalar("reviewer_name", String.class)
                .getResultList()
                .forEach(row -> reviews.put(
                        (UUID) row[0], review((LocalDate) row[1], (LocalDate) row[2], (String) row[3], today)));
        return reviews;
    }

    static Review review(
            @Nullable LocalDate reviewedOn, @Nullable LocalDate due, @Nullable String reviewer, LocalDate today) {
        if (reviewedOn == null) {
            return Review.AWAITED;
        }
        boolean overdue = due != null && due.isBefore(today);
        return new Review(overdue ? ReviewState.OVERDUE : ReviewState.REVIEWED, reviewedOn, due, reviewer);
    }
}
