package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/**
 * How PostgreSQL goes about the list when there are 5,000 exercises. As the owner, who alone may gather statistics;
 * row-level security is forced upon it too.
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
        // When
        String plan = planAmongMany("explain (analyze, costs off, timing off, summary off) select summary"
                + " from exercise_listing where status = 'PUBLISHED'"
                + " and (sort_name, exercise_id) > ('many 3', '" + UUID.randomUUID() + "')"
                + " order by sort_name, exercise_id limit 26");

        // Then
        assertThat(plan).contains("Index Scan using exercise_listing_by_name").doesNotContain("Sort");
    }

    private String planAmongMany(String explain) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('rehab.role', 'system', true)");
                addMany(connection);
                statement.execute("analyze exercise_listing");
                statement.execute("select set_config('rehab.role', 'patient', true)");
                try (ResultSet lines = statement.executeQuery(explain)) {
                    Stream.Builder<String> plan = Stream.builder();
                    while (lines.next()) {
                        plan.add(lines.getString(1));
                    }
                    return plan.build().collect(Collectors.joining("\n"));
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static void addMany(Connection connection) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "with made as (insert into item (id, kind, slug, status, revision, changed_at)"
                        + " select gen_random_uuid(), 'EXERCISE', 'many-' || n, 'PUBLISHED', 1, now() from generate_series(1, ?) n"
                        + " returning id, slug)"
                        + " insert into exercise_listing (exercise_id, status, sort_name, type, regions, positions,"
                        + " equipment, name, aliases, purpose, summary)"
                        + " select id, 'PUBLISHED', replace(slug, '-', ' '), 'MOBILITY', '{NECK}', '{SEATED}', '{}',"
                        + " slug, '', 'Made to be many.', '{}' from made")) {
            add.setInt(1, MANY);
            add.execute();
        }
    }
}
