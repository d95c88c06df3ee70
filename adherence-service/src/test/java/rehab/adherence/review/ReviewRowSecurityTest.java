package rehab.adherence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** Queries that forgot their {@code where}: PostgreSQL shows tasks to the care team, and lets nobody rewrite what was found. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewRowSecurityTest extends ServiceTest {
    @Inject
    DatabaseAs database;

    private final Course own = Course.fresh();
    private final Course sameClinic = Course.inClinic(own.clinicId, "another-therapist");
    private final Course elsewhere = Course.fresh();

    private boolean prepared;

    @BeforeEach
    void threePatientsWithADisposedTaskEach() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (Course course : List.of(own, sameClinic, elsewhere)) {
            course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
            Map<String, Object> entry = course.entry("2026-10-14T07:30:00+02:00");
            entry.put("note", "May I swim?");
            course.logged(entry);
            String mine = "/patients/" + course.patientId + "/review-tasks";
            await().until(() ->
                    !course.therapist().get(mine).jsonPath().getList("items").isEmpty());
            JsonPath task = course.therapist().get(mine).jsonPath();
            course.therapist()
                    .header("Idempotency-Key", "one")
                    .header("If-Match", task.getString("items[0].etag"))
                    .body(Map.of("code", "WATCHING"))
                    .post("/review-tasks/{id}/disposition", task.getString("items[0].taskId"))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"review_task", "review_evidence", "review_disposition"})
    void aQueryWithoutWhereShowsTheCareTeamAlone(String table) throws SQLException {
        String others = table + " where patient_id <> '" + own.patientId + "'";
        assertThat(database.count(Name.therapist(own), table)).isPositive();
        assertThat(database.count(Name.therapist(own), others)).isZero();
        for (Name name : List.of(
                Name.patient(own),
                Name.administrator(own),
                Name.NOBODY,
                new Name(elsewhere.clinicId, "therapist", own.therapist, null),
                new Name(own.clinicId, "prescription-delivery", null, null),
                new Name(own.clinicId, "made-up", own.therapist, own.patientId))) {
            assertThat(database.count(name, table)).as(name.toString()).isZero();
        }
    }

    @Test
    void theAggregateRoleSeesTasksOfOneClinicAndNothingOfWhatTheyRestOn() throws SQLException {
        Name aggregate = new Name(own.clinicId, "clinic-aggregate", "account", null);
        assertThat(database.list(aggregate, "select patient_id from review_task"))
                .containsExactlyInAnyOrder(own.patientId.toString(), sameClinic.patientId.toString());
        assertThat(database.count(aggregate, "review_evidence")).isZero();
        assertThat(database.count(aggregate, "review_disposition")).isZero();
    }

    @Test
    void theReckoningSeesOneClinic() throws SQLException {
        assertThat(database.list(new Name(own.clinicId, "reckoning", null, null), "select patient_id from review_task"))
                .containsExactlyInAnyOrder(own.patientId.toString(), sameClinic.patientId.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from review_task",
                "update review_task set due_at = opened_at",
                "delete from review_evidence",
                "update review_evidence set numbers = '{}'",
                "delete from review_disposition",
                "update review_disposition set comment = null"
            })
    void thereIsNoGrantFor(String statement) {
        for (Name name : List.of(Name.therapist(own), new Name(own.clinicId, "reckoning", null, null))) {
            assertThatThrownBy(() -> database.change(name, statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void aTherapistDisposesOfNobodyElsesTask() {
        String insert =
                "insert into review_disposition (patient_id, task_id, clinic_id, code, disposed_by, disposed_at)"
                        + " values ('%s', gen_random_uuid(), '%s', 'WATCHING', 'x', now())";
        assertThatThrownBy(() ->
                        database.change(Name.therapist(own), insert.formatted(sameClinic.patientId, own.clinicId)))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> database.change(Name.patient(own), insert.formatted(own.patientId, own.clinicId)))
                .hasMessageContaining("row-level security");
    }
}
