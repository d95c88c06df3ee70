package rehab.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.DatabaseAs.Name;

/** Queries that forgot their {@code where}: PostgreSQL must show no more than the caller may see. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    DatabaseAs database;

    private final Course own = Course.fresh();
    private final Course sameClinic = Course.inClinic(own.clinicId, "another-therapist");
    private final Course elsewhere = Course.fresh();

    private boolean prepared;

    @BeforeEach
    void threePatientsWithASessionEach() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (Course course : List.of(own, sameClinic, elsewhere)) {
            course.underWay("2026-10-12", DAILY);
            UUID first = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
            var correction = course.entry("2026-10-14T07:30:00+02:00");
            correction.put("corrects", first);
            course.logged(correction);
            course.patient()
                    .body(course.redFlagAnswers())
                    .put("/patients/{id}/red-flag-answers/{answer}", course.patientId, UUID.randomUUID())
                    .then()
                    .statusCode(201);
            course.patient()
                    .body(Map.of("symptoms", List.of("FALL"), "at", "2026-10-14T07:30:00+02:00"))
                    .put("/patients/{id}/symptom-reports/{report}", course.patientId, UUID.randomUUID())
                    .then()
                    .statusCode(201);
            course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-12-01"))
                    .then()
                    .statusCode(201);
            course.deliverEnd(course.endBody("STOPPED", "2026-12-31")).then().statusCode(201);
            var overridden = course.versionBody(1, "2026-10-12", DAILY);
            overridden.put(
                    "overrides",
                    List.of(Map.of("lineId", course.press, "ruleId", UUID.randomUUID(), "ruleVersion", 1)));
            course.deliverVersion(1, overridden).then().statusCode(204);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient",
                "plan_version",
                "suspension",
                "plan_end",
                "session_key",
                "session",
                "session_line",
                "session_correction",
                "symptom_report",
                "red_flag_answer"
            })
    void aQueryWithoutWhereShowsOnlyWhoseItIs(String table) throws SQLException {
        String others = table + " where patient_id <> '" + own.patientId + "'";
        assertThat(database.count(Name.patient(own), table)).as("patient").isPositive();
        assertThat(database.count(Name.patient(own), others)).as("patient").isZero();
        assertThat(database.count(Name.therapist(own), table)).as("therapist").isPositive();
        assertThat(database.count(Name.therapist(own), others)).as("therapist").isZero();
        assertThat(database.count(Name.NOBODY, table)).as("nobody").isZero();
        assertThat(database.count(Name.administrator(own), table))
                .as("administrator")
                .isZero();
        assertThat(database.count(new Name(elsewhere.clinicId, "therapist", own.therapist, null), table))
                .as("the same subject in another clinic")
                .isZero();
        assertThat(database.count(new Name(elsewhere.clinicId, "patient", "x", own.patientId), table))
                .as("the same person in another clinic")
                .isZero();
        assertThat(database.count(new Name(own.clinicId, "made-up", own.therapist, own.patientId), table))
                .as("an unknown role")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session_key",
                "session",
                "session_line",
                "session_correction",
                "symptom_report",
                "red_flag_answer"
            })
    void deliveriesDoNotSeeSessions(String table) throws SQLException {
        assertThat(database.count(new Name(own.clinicId, "prescription-delivery", null, null), table))
                .isZero();
    }

    @Test
    void theAggregateRoleSeesOneClinicAndNoLines() throws SQLException {
        // Given
        Name aggregate = new Name(own.clinicId, "clinic-aggregate", "account", null);

        // Then
        assertThat(database.list(aggregate, "select patient_id from patient order by patient_id"))
                .containsExactlyInAnyOrder(own.patientId.toString(), sameClinic.patientId.toString());
        assertThat(database.count(aggregate, "session")).isEqualTo(4);
        assertThat(database.count(aggregate, "session_line")).isZero();
        assertThat(database.count(aggregate, "session_key")).isZero();
        assertThat(database.list(aggregate, "select patient_id from care_team_member"))
                .as("to count by therapist")
                .containsExactlyInAnyOrder(own.patientId.toString(), sameClinic.patientId.toString());
    }

    @Test
    void overridesAreSeenByWhoCountsThemAlone() throws SQLException {
        // Given
        Name outcome = new Name(own.clinicId, "rule-outcome", "account", null);

        // Then
        assertThat(database.list(outcome, "select patient_id from rule_override"))
                .containsExactlyInAnyOrder(own.patientId.toString(), sameClinic.patientId.toString());
        assertThat(database.count(outcome, "session_line")).isEqualTo(8);
        for (String table : List.of("patient", "plan_version", "suspension", "plan_end", "care_team_member")) {
            assertThat(database.count(outcome, table)).as(table).isZero();
        }
        for (Name name : List.of(
                Name.patient(own),
                Name.therapist(own),
                Name.administrator(own),
                Name.NOBODY,
                new Name(own.clinicId, "clinic-aggregate", "account", null))) {
            assertThat(database.count(name, "rule_override")).isZero();
        }
    }

    @Test
    void aSessionCannotBeWrittenForSomebodyElse() {
        // Given
        String insert =
                "insert into session_key (patient_id, session_id, clinic_id, performed_on, fingerprint) values ('%s',"
                        + " gen_random_uuid(), '%s', '2026-10-14', 'x')";

        // Then
        assertThatThrownBy(
                        () -> database.change(Name.patient(own), insert.formatted(sameClinic.patientId, own.clinicId)))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        database.change(Name.therapist(own), insert.formatted(sameClinic.patientId, own.clinicId)))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () -> database.change(Name.patient(own), insert.formatted(own.patientId, elsewhere.clinicId)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whatAPatientTellsPutsOnHoldAndEndsNothing() {
        // Given
        String insert = "insert into suspension (patient_id, suspension_id, prescription_id, clinic_id, kind, cause,"
                + " from_day, until_day) values ('%s', gen_random_uuid(), gen_random_uuid(), '" + own.clinicId
                + "', '%s', '%s', '2026-10-14', %s)";

        // Then
        for (String refused : List.of(
                insert.formatted(sameClinic.patientId, "ON_HOLD", "SYMPTOM", "null"),
                insert.formatted(own.patientId, "PAUSED", "SYMPTOM", "null"),
                insert.formatted(own.patientId, "ON_HOLD", "CLINICIAN", "null"),
                insert.formatted(own.patientId, "ON_HOLD", "SYMPTOM", "'2026-10-15'"))) {
            assertThatThrownBy(() -> database.change(Name.patient(own), refused))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> database.change(Name.therapist(own), refused))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from session",
                "update session set note = null",
                "delete from session_line",
                "delete from session_key",
                "delete from session_correction",
                "update session_correction set corrected_by = null",
                "delete from plan_version",
                "update plan_version set content = '{}'",
                "delete from suspension",
                "update suspension set from_day = null",
                "delete from red_flag_answer",
                "update red_flag_answer set holds = false",
                "delete from red_flag_questionnaire",
                "update red_flag_questionnaire set questions = '[]'",
                "delete from session_follow_up",
                "update session_follow_up set settled = 'SETTLED'",
                "delete from symptom_report",
                "update symptom_report set note = null",
                "delete from plan_end",
                "update plan_end set last_day = null",
                "delete from rule_override",
                "update rule_override set rule_version = 2",
                "delete from care_team_member",
                "delete from patient",
                "truncate session",
                "select * from session_default",
                "select * from session_2026_10",
                "select * from session_line_2026_10"
            })
    void thereIsNoGrantFor(String statement) {
        for (Name name : List.of(
                Name.patient(own), Name.therapist(own), new Name(own.clinicId, "prescription-delivery", null, null))) {
            assertThatThrownBy(() -> database.change(name, statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void everyTableAndPartitionHasRowLevelSecurityForced() throws SQLException {
        // When
        String all = "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'public' and c.relkind in ('r', 'p')"
                + " and c.relname not in ('flyway_schema_history', 'scheduled_tasks')";
        List<String> tables = database.list(Name.NOBODY, all);
        List<String> unguarded =
                database.list(Name.NOBODY, all + " and not (c.relrowsecurity and c.relforcerowsecurity)");

        // Then
        assertThat(tables).hasSizeGreaterThan(30);
        assertThat(unguarded).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() throws SQLException {
        assertThat(database.list(
                        Name.NOBODY,
                        "select relname from pg_class where relowner = (select oid from pg_roles where rolname ="
                                + " current_user)"))
                .isEmpty();
        assertThat(database.list(
                        Name.NOBODY,
                        "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }
}
