package rehab.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.id.Ids;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** As the application's own role, with queries that forget whose rows they may see. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class RowLevelSecurityTest {
    private final UUID owner = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID exercise = Ids.next();

    @Inject
    DataSource database;

    @BeforeEach
    void anExerciseOfOneClinic() throws SQLException {
        String content = "{\"name\":\"Own exercise\",\"purpose\":\"\",\"type\":\"MOBILITY\",\"sides\":\"EACH\","
                + "\"countedIn\":\"REPS\",\"steps\":[\"Breathe.\"],\"disclaimer\":\"\"}";
        String summary = "{\"id\":\"" + exercise + "\",\"slug\":\"own\",\"revision\":1,\"status\":\"PUBLISHED\","
                + "\"name\":\"Own exercise\",\"assignable\":true}";
        execute(
                "system",
                null,
                "insert into item (id, kind, clinic_id, slug, status, revision, changed_at) values ('" + exercise
                        + "', 'EXERCISE', '" + owner + "', 'own', 'PUBLISHED', 1, now())",
                "insert into item_revision (item_id, number, kind, clinic_id, title, writers, content, content_hash,"
                        + " created_at) values ('" + exercise + "', 1, 'EXERCISE', '" + owner + "', 'Own', '{}', '"
                        + content + "', 'h', now())",
                "insert into own_listing (exercise_id, clinic_id, revision, status, sort_name, codes, names, other_names,"
                        + " words, words_es, summary) values ('" + exercise + "', '" + owner
                        + "', 1, 'PUBLISHED', 'own exercise', '{}', '', '', to_tsvector('catalog_english', 'own'), '', '"
                        + summary + "')",
                "insert into own_word (clinic_id, word) values ('" + owner + "', 'own')",
                "insert into source_document (id, clinic_id, code, content, content_hash, changed_at) values ('"
                        + exercise + "', '" + owner + "', 'OWN', '{}', 'h', now())");
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "item_revision", "own_listing", "own_word", "source_document"})
    void aQueryWithoutAWhereShowsNothingOfAnotherClinic(String table) throws SQLException {
        String own = "select count(*) from " + table + " where clinic_id = '" + owner + "'";
        String strange = "select count(*) from " + table + " where clinic_id is not null";
        assertThat(count("therapist", owner, own)).isEqualTo(1);
        assertThat(count("therapist", stranger, strange)).isZero();
        assertThat(count("administrator", stranger, strange)).isZero();
        assertThat(count("patient", null, strange)).isZero();
        assertThat(count(null, null, "select count(*) from " + table)).isZero();
    }

    @Test
    void throughTheApiAnotherClinicsExerciseDoesNotExist() {
        AsCaller.therapistOf(owner).get("/exercises/own").then().body("id", equalTo(exercise.toString()));
        AsCaller.therapistOf(owner).get("/exercises?limit=100").then().body("items.id", hasItem(exercise.toString()));
        AsCaller.therapistOf(stranger).get("/exercises/{id}", exercise).then().statusCode(404);
        AsCaller.therapistOf(stranger)
                .get("/exercises/{id}/revisions/1", exercise)
                .then()
                .statusCode(404);
        AsCaller.therapistOf(stranger)
                .get("/exercises?limit=100&q=own")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(exercise.toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update item_revision set content = '{}'",
                "delete from item_revision",
                "delete from item",
                "delete from own_listing",
                "delete from shared_listing",
                "delete from source_document"
            })
    void notEvenAJobChangesARevisionOrDeletes(String statement) {
        assertThatThrownBy(() -> execute("system", null, statement)).hasMessageContaining("permission denied");
    }

    private void execute(String role, @Nullable UUID clinic, String... statements) throws SQLException {
        try (Connection connection = acting(role, clinic);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private int count(@Nullable String role, @Nullable UUID clinic, String sql) throws SQLException {
        try (Connection connection = acting(role, clinic);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private Connection acting(@Nullable String role, @Nullable UUID clinic) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var context = connection.prepareStatement(
                "select set_config('rehab.role', ?, true), set_config('rehab.clinic_id', ?, true)")) {
            context.setString(1, role == null ? "" : role);
            context.setString(2, clinic == null ? "" : clinic.toString());
            context.execute();
        }
        return connection;
    }
}
