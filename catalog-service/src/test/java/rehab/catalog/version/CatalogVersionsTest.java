package rehab.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** What is known without asking, for how long, and when it is asked for after all. No look in the background here. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CatalogVersionsTest {
    private final UUID clinic = UUID.randomUUID();
    private final SetClock clock = new SetClock();
    private int asked;
    private Runnable whenAsked = () -> {};

    @Inject
    DataSource database;

    @Test
    void isAskedForOnceAndThenKnown() {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);

        // When
        String first = versions.of(clinic);
        String again = versions.of(clinic);

        // Then
        assertThat(again).isEqualTo(first);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whatAnotherInstanceWroteIsSeenAtTheLatestAfterTwoSeconds() throws SQLException {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);
        String before = versions.of(clinic);
        changeTheSharedLibrary();

        // When
        String early = versions.of(clinic);
        clock.goOn(Duration.ofMillis(2001));
        String late = versions.of(clinic);

        // Then
        assertThat(early).isEqualTo(before);
        assertThat(late).isNotEqualTo(before);
    }

    @Test
    void aClockThatWasTurnedBackIsNotTrusted() throws SQLException {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);
        String before = versions.of(clinic);
        changeTheSharedLibrary();

        // When
        clock.goOn(Duration.ofMillis(-1));

        // Then
        assertThat(versions.of(clinic)).isNotEqualTo(before);
    }

    @Test
    void whatThisInstanceWroteIsSeenAtOnce() throws SQLException {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);
        String before = versions.of(clinic);

        // When
        changeTheSharedLibrary();
        versions.forget();

        // Then
        assertThat(versions.of(clinic)).isNotEqualTo(before);
    }

    @Test
    void whatWasReadWhileSomebodyWroteIsNotKept() {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);
        whenAsked = versions::forget;

        // When
        versions.of(clinic);
        versions.of(clinic);

        // Then
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void withoutTheDatabaseNothingIsGuessed() {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);
        versions.of(clinic);
        clock.goOn(Duration.ofSeconds(3));

        // When
        whenAsked = () -> {
            throw new IllegalStateException("away");
        };

        // Then
        assertThatThrownBy(() -> versions.of(clinic)).hasMessage("away");
    }

    @Test
    void aClinicsChangesAreItsOwn() throws SQLException {
        // Given
        CatalogVersions versions = new CatalogVersions(counted(), clock);
        String mine = versions.of(clinic);
        String theirs = versions.of(UUID.randomUUID());

        // When
        inTransaction("insert into own_listing (clinic_id, exercise_id, revision, status, sort_name, codes, names,"
                + " other_names, words, words_es, summary) values ('" + clinic
                + "', gen_random_uuid(), 1, 'DRAFT', 'x',"
                + " '{}', '', '', '', '', '{}')");
        versions.forget();

        // Then
        assertThat(versions.of(clinic)).isNotEqualTo(mine);
        assertThat(versions.of(UUID.randomUUID())).isEqualTo(theirs);
    }

    private void changeTheSharedLibrary() throws SQLException {
        inTransaction("update shared_listing set status = status where false");
    }

    private void inTransaction(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('rehab.role', 'system', true)");
            statement.execute(sql);
            connection.commit();
        }
    }

    private DataSource counted() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    asked++;
                    whenAsked.run();
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
