package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the table {@code exercise_listing} with one statement; row-level security leaves what the caller may see. */
@ApplicationScoped
class Listing {
    private static final String BY_NAME = """
            select cast(summary as text), cast(0 as real) as rank, sort_name, exercise_id
              from exercise_listing
             where %s
             order by sort_name, exercise_id
             limit :limit
            """;
    private static final String AFTER_BY_NAME = "(sort_name, exercise_id) > (:afterName, :afterId)";

    private static final String BY_RANK = """
            select cast(summary as text), rank, sort_name, exercise_id
              from (select listing.*, -ts_rank(words, query) as rank
                      from exercise_listing as listing,
                           (select plainto_tsquery('catalog_english', :finished)
                                   && (to_tsquery('catalog_english', :beginning)
                                       || to_tsquery('catalog_words', :beginning)) as query) as asked
                     where words @@ query) as found
             where %s
             order by rank, sort_name, exercise_id
             limit :limit
            """;
    private static final String AFTER_BY_RANK =
            "(rank, sort_name, exercise_id) > (cast(:afterRank as real), :afterName, :afterId)";

    private final EntityManager database;

    Listing(EntityManager database) {
        this.database = database;
    }

    /** At most this many rows of what is looked for, from the start or after the position. */
    List<ListingRow> rows(ExerciseQuery asked, Optional<ListPosition> after, int limit) {
        boolean ranked = asked.asksForWords();
        Map<String, Object> parameters = new LinkedHashMap<>();
        String conditions = conditions(asked, parameters);
        if (after.isPresent()) {
            conditions += " and " + (ranked ? AFTER_BY_RANK : AFTER_BY_NAME);
            parameters.put("afterName", after.get().sortName());
            parameters.put("afterId", after.get().id());
        }
        if (ranked) {
            parameters.put("finished", asked.words().finished());
            parameters.put("beginning", asked.words().beginning());
            after.ifPresent(position -> parameters.put("afterRank", position.rank()));
        }
        parameters.put("limit", limit);
        return run((ranked ? BY_RANK : BY_NAME).formatted(conditions), parameters);
    }

    private static String conditions(ExerciseQuery asked, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder("true");
        if (asked.status() != StatusFilter.ALL) {
            sql.append(" and status = :status");
            parameters.put("status", asked.status().name());
        }
        anyOf("type = any(string_to_array(:type, ','))", "type", asked.types(), sql, parameters);
        anyOf("regions && string_to_array(:regions, ',')", "regions", asked.regions(), sql, parameters);
        anyOf("positions && string_to_array(:positions, ',')", "positions", asked.positions(), sql, parameters);
        anyOf("equipment && string_to_array(:equipment, ',')", "equipment", asked.equipment(), sql, parameters);
        return sql.toString();
    }

    private static void anyOf(
            String condition, String name, List<?> values, StringBuilder sql, Map<String, Object> parameters) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(condition);
            parameters.put(name, codes(values));
        }
    }

    private static String codes(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private List<ListingRow> run(String sql, Map<String, Object> parameters) {
        NativeQuery<Object[]> query = database.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new ListingRow(
                        (String) row[0], new ListPosition((Float) row[1], (String) row[2], (UUID) row[3])))
                .toList();
    }
}
