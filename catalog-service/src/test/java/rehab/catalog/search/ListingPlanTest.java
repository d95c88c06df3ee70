package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rehab.catalog.exercise.Region;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/**
 * How PostgreSQL goes about the service's own statements, planned as the service has them planned, when there are 5,000 exercises. As the owner, who alone may gather
 * statistics; row-level security is forced upon it too.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ListingPlanTest {
    private static final int MANY = 5_000;

    @ConfigProperty(name = "REHAB_DB_URL")
    String url;

    @ConfigProperty(name = "REHAB_DB_OWNER_USER")
    String owner;

    @ConfigProperty(name = "REHAB_DB_OWNER_PASSWORD")
    String password;

    @Test
    void aPageByNameIsReadFromTheIndexInItsOrder() throws SQLException {
        // Given
        var after = Optional.of(new ListPosition(0, "many 3", UUID.randomUUID()));

        // When
        String plan = planOf(asked(null, Map.of()), after);

        // Then
        assertThat(plan)
                .containsPattern("Index (Only )?Scan using shared_listing_by_name")
                .contains("own_listing_by_name");
        assertThat(plan).doesNotContain("Seq Scan on shared_listing");
    }

    @Test
    void wordsAreFoundByTheirIndex() throws SQLException {
        // When
        String plan = planOf(asked("word77 exercise", Map.of()), Optional.empty());

        // Then
        assertThat(plan).contains("Bitmap Index Scan on shared_listing_words");
        assertThat(plan).doesNotContain("Seq Scan on shared_listing").contains("own_listing_by_name");
    }

    @Test
    void whenTheWordsAreFoundNothingElseIsLookedAt() throws SQLException {
        assertThat(planOf(asked("exercise", Map.of()), Optional.empty()))
                .containsPattern("Bitmap Index Scan on shared_word_trigrams \\(never executed\\)");
    }

    @Test
    void aMistypedWordIsFoundByItsTrigrams() throws SQLException {
        // When
        String plan = planOf(asked("scapluarity77", Map.of()), Optional.empty());

        // Then
        assertThat(plan).contains("Bitmap Index Scan on shared_word_trigrams (actual");
        assertThat(plan).doesNotContain("Seq Scan on shared_word").doesNotContain("Seq Scan on shared_listing");
    }

    @Test
    void aRareCodeIsFoundByItsIndex() throws SQLException {
        assertThat(planOf(asked("word77", Map.of(Facet.REGION, List.of(Region.UPPER_ARM))), Optional.empty()))
                .contains("Bitmap Index Scan on shared_listing_")
                .doesNotContain("Seq Scan on shared_listing");
    }

    private static ExerciseQuery asked(@Nullable String q, Map<Facet, List<? extends Enum<?>>> filters) {
        return new ExerciseQuery(q, false, filters, StatusFilter.PUBLISHED, null, false);
    }

    private String planOf(ExerciseQuery asked, Optional<ListPosition> after) throws SQLException {
        Sql sql = ListStatement.of(asked, after, 26, LocalDate.EPOCH);
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('rehab.role', 'system', true)");
                addMany(statement);
                statement.execute("analyze shared_listing, shared_word, own_listing, own_word");
                statement.execute("select set_config('rehab.role', 'patient', true),"
                        + " set_config('plan_cache_mode', 'force_generic_plan', true)");
                statement.execute("prepare listing as " + numbered(sql.text()));
                return lines(statement.executeQuery("explain (analyze, costs off, timing off, summary off, buffers off)"
                        + " execute listing (" + literals(sql) + ")"));
            } finally {
                connection.rollback();
            }
        }
    }

    private static String numbered(String text) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(text).replaceAll(mark -> "\\$" + number.incrementAndGet());
    }

    private static String literals(Sql sql) {
        return sql.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    private static String lines(ResultSet lines) throws SQLException {
        Stream.Builder<String> plan = Stream.builder();
        while (lines.next()) {
            plan.add(lines.getString(1));
        }
        return plan.build().collect(Collectors.joining("\n"));
    }

    private static void addMany(Statement statement) throws SQLException {
        for (String own : new String[] {"", "clinic_id, "}) {
            String table = own.isEmpty() ? "shared_listing" : "own_listing";
            statement.execute(
                    "insert into " + table + " (" + own + "exercise_id, revision, status, sort_name, codes, names,"
                            + " other_names, words, words_es, summary)"
                            + " select " + (own.isEmpty() ? "" : "gen_random_uuid(), ")
                            + "gen_random_uuid(), 1, 'PUBLISHED', 'many ' || n,"
                            + " array['REGION:' || case when n % 100 = 0 then 'UPPER_ARM' else 'NECK' end],"
                            + " E'\\nmany ' || n || E'\\n', '', to_tsvector('catalog_words', 'exercise word' || n % 500), '', '{}'"
                            + " from generate_series(1, " + MANY + ") as n");
        }
        statement.execute("insert into shared_word (word) select 'scapularity' || n from generate_series(1, " + MANY
                + ") as n union all select md5(n::text) from generate_series(1, " + MANY + ") as n");
    }
}
