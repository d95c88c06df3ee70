package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** As the application's own role, with statements that forget whose rows they may see or write. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class LifecycleSecurityTest {
    private final Authoring clinic = Authoring.inANewClinic();
    private final UUID stranger = UUID.randomUUID();
    private UUID item = stranger;
    private UUID inReview = stranger;

    @Inject
    DataSource database;

    @BeforeEach
    void anExerciseWithAHistory() {
        item = clinic.published(Authoring.complete("Secured", "Slowly."));
        inReview = clinic.submitted(Authoring.complete("Secured, too", "Slowly."));
        clinic.retire(clinic.published(Authoring.complete("Recalled", "Slowly.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "item_revision", "item_draft", "item_decision", "recall"})
    void aQueryWithoutAWhereShowsNothingOfAnotherClinic(String table) throws SQLException {
        String own = "select count(*) from " + table + " where clinic_id = '" + clinic.clinic() + "'";
        String strange = "select count(*) from " + table + " where clinic_id is not null";
        assertThat(count("therapist", clinic.clinic(), own)).isPositive();
        assertThat(count("administrator", clinic.clinic(), own)).isPositive();
        assertThat(count("therapist", stranger, strange)).isZero();
        assertThat(count("administrator", stranger, strange)).isZero();
        assertThat(count("administrator", null, strange)).isZero();
        assertThat(count(null, null, "select count(*) from " + table)).isZero();
    }

    @Test
    void toAPatientWhatWasNeverPublishedDoesNotExist() throws SQLException {
        assertThat(count("patient", clinic.clinic(), "select count(*) from item where id = '" + item + "'"))
                .isOne();
        assertThat(count("patient", clinic.clinic(), "select count(*) from item where id = '" + inReview + "'"))
                .isZero();
        assertThat(count(
                        "patient",
                        clinic.clinic(),
                        "select count(*) from item_revision where item_id = '" + inReview + "'"))
                .isZero();
        assertThat(count("patient", clinic.clinic(), "select count(*) from item_draft"))
                .isZero();
        assertThat(count("patient", clinic.clinic(), "select count(*) from recall"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update item_revision set content = '{}'",
                "update item_revision set author = 'somebody else'",
                "delete from item_revision",
                "update item_decision set decision = 'PUBLISHED'",
                "delete from item_decision",
                "update recall set reason = 'none'",
                "delete from recall",
                "delete from item_draft",
                "delete from item"
            })
    void notEvenAJobChangesWhatIsForEver(String statement) {
        assertThatThrownBy(() -> execute("system", null, statement)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update item set status = 'PUBLISHED'", "update item_draft set content = '{}'"})
    void anUpdateWithoutAWhereReachesNothingOfOthers(String statement) throws SQLException {
        String changed = "select count(*) from item_draft where content = '{}' or exists"
                + " (select from item where item.id = item_id and status = 'PUBLISHED' and item.id = '" + inReview
                + "')";
        execute("administrator", stranger, statement);
        execute("patient", clinic.clinic(), statement);
        assertThat(count("system", null, changed)).isZero();
    }

    @ParameterizedTest(name = "{0} of {1} clinic cannot: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            administrator | own   | insert into item (id, kind, slug, status, revision, changed_at) values (gen_random_uuid(), 'EXERCISE', 'shared', 'PUBLISHED', 1, now())
            patient       | own   | insert into item (id, kind, clinic_id, slug, status, revision, changed_at) values (gen_random_uuid(), 'EXERCISE', '<own>', 'mine', 'PUBLISHED', 1, now())
            administrator | other | insert into item (id, kind, clinic_id, slug, status, revision, changed_at) values (gen_random_uuid(), 'EXERCISE', '<own>', 'theirs', 'PUBLISHED', 1, now())
            administrator | other | insert into item_revision (item_id, number, kind, clinic_id, title, writers, content, content_hash, created_at) values ('<item>', 9, 'EXERCISE', '<other>', '', '{}', '{}', '', now())
            administrator | own   | insert into item_revision (item_id, number, kind, title, writers, content, content_hash, created_at) select id, 9, 'EXERCISE', '', '{}', '{}', '', now() from item where slug = 'plank' and clinic_id is null
            therapist     | own   | insert into item_decision (id, item_id, revision, clinic_id, decision, reviewer, reviewer_name, reviewed_on, review_due, decided_at) values (gen_random_uuid(), '<item>', 1, '<own>', 'SIGNED_OFF', 'me', 'Me', '2026-01-01', '2027-01-01', now())
            administrator | own   | insert into item_decision (id, item_id, revision, clinic_id, decision, reviewer, reviewer_name, reviewed_on, review_due, decided_at) values (gen_random_uuid(), '<item>', 1, '<own>', 'SIGNED_OFF', 'somebody else', 'Other', '2026-01-01', '2027-01-01', now())
            administrator | other | insert into item_decision (id, item_id, revision, clinic_id, decision, reviewer, reviewer_name, reviewed_on, review_due, decided_at) values (gen_random_uuid(), '<item>', 1, '<other>', 'SIGNED_OFF', 'me', 'Me', '2026-01-01', '2027-01-01', now())
            administrator | own   | insert into recall (id, item_id, title, kind, revision, reason, at) values (gen_random_uuid(), '<item>', '', 'WITHDRAWN', 1, 'For all.', now())
            administrator | other | insert into recall (id, item_id, clinic_id, title, kind, revision, reason, at) values (gen_random_uuid(), '<item>', '<other>', '', 'WITHDRAWN', 1, 'Not mine.', now())
            """)
    void nobodyWritesInAnothersName(String role, String whose, String statement) {
        UUID clinicId = whose.equals("own") ? clinic.clinic() : stranger;
        String sql = statement
                .replace("<own>", clinic.clinic().toString())
                .replace("<other>", stranger.toString())
                .replace("<item>", item.toString());
        assertThatThrownBy(() -> execute(role, clinicId, sql)).hasMessageContaining("row-level security");
    }

    private void execute(String role, @Nullable UUID clinicId, String sql) throws SQLException {
        try (Connection connection = acting(role, clinicId);
                Statement statement = connection.createStatement()) {
            try {
                statement.execute(sql);
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    private int count(@Nullable String role, @Nullable UUID clinicId, String sql) throws SQLException {
        try (Connection connection = acting(role, clinicId);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private Connection acting(@Nullable String role, @Nullable UUID clinicId) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var context = connection.prepareStatement("select set_config('rehab.role', ?, true),"
                + " set_config('rehab.clinic_id', ?, true), set_config('rehab.subject', 'me', true)")) {
            context.setString(1, role == null ? "" : role);
            context.setString(2, clinicId == null ? "" : clinicId.toString());
            context.execute();
        }
        return connection;
    }
}
