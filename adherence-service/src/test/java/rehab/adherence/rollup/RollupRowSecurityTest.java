package rehab.adherence.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;
import rehab.adherence.reckoning.Reckoned;

/** Rollups are nobody's but the reckoning's and the counting one's, and of one clinic. */
@QuarkusTest
class RollupRowSecurityTest extends ServiceTest {
    @Inject
    Reckoned reckoned;

    @Inject
    DatabaseAs database;

    private final Course own = Course.fresh();
    private final Course elsewhere = Course.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"patient_week", "patient_standing"})
    void whoMaySeeThem(String table) throws SQLException {
        // Given
        for (Course course : List.of(own, elsewhere)) {
            course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        }
        reckoned.awaitChanges();

        // Then
        for (String role : List.of("reckoning", "clinic-aggregate")) {
            Name name = new Name(own.clinicId, role, null, null);
            assertThat(database.list(name, "select distinct patient_id from " + table))
                    .as(role)
                    .containsExactly(own.patientId.toString());
            assertThat(database.count(new Name(null, role, null, null), table))
                    .as("%s of no clinic", role)
                    .isZero();
        }
        for (Name name : List.of(
                Name.patient(own),
                Name.therapist(own),
                Name.administrator(own),
                Name.NOBODY,
                new Name(own.clinicId, "prescription-delivery", null, null),
                new Name(own.clinicId, "rule-outcome", null, null))) {
            assertThat(database.count(name, table)).as("%s", name).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient_week", "patient_standing"})
    void theCountingOneWritesNothing(String table) throws SQLException {
        // Given
        own.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        reckoned.awaitChanges();
        Name aggregate = new Name(own.clinicId, "clinic-aggregate", null, null);

        // Then
        assertThat(database.change(aggregate, "delete from " + table)).isZero();
        assertThatThrownBy(() -> database.change(aggregate, insert(table))).hasMessageContaining("row-level security");
    }

    private String insert(String table) {
        return "insert into " + table + " select (r).* from (select jsonb_populate_record(t, '{\"patient_id\": \""
                + UUID.randomUUID() + "\"}') as r from " + table + " t) as made";
    }
}
