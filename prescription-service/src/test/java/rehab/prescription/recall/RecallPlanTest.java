package rehab.prescription.recall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** How PostgreSQL finds the prescriptions of a recall among many: by an index, not by reading every version. */
@QuarkusTest
class RecallPlanTest extends ServiceTest {
    private static final int PATIENTS = 2_000;
    private static final int VERSIONS = 5;
    private static final UUID CLINIC = UUID.randomUUID();
    private static final UUID PLANK = UUID.randomUUID();
    private static @Nullable String recall;

    @Inject
    EntityManager database;

    @Inject
    Superuser superuser;

    @BeforeEach
    void prescribeMuchOnce() throws SQLException {
        if (recall != null) {
            return;
        }
        superuser.execute(clinicWithManyVersions());
        recall = CatalogNews.recalled(PLANK, null, "SAFETY_CHANGED", 2);
    }

    /** One patient in a hundred has the plank; everybody has five versions of three other exercises. */
    private static String clinicWithManyVersions() {
        return """
                insert into patient select gen_random_uuid(), '%1$s', 'Patient ' || n, '1980-01-01', 'EN', 'Europe/Madrid',
                  'p' || n || '%1$s', null, null, now(), 'many' from generate_series(1, %3$d) n;
                insert into care_team select patient_id, clinic_id, 1 from patient where clinic_id = '%1$s';
                insert into care_team_member select patient_id, gen_random_uuid(), clinic_id, 'many', 'Many', 'LEAD', now()
                  from patient where clinic_id = '%1$s';
                insert into prescription select patient_id, gen_random_uuid(), clinic_id, 'DRAFT', null, 1, now(), 'many'
                  from patient where clinic_id = '%1$s';
                insert into prescription_version
                  select patient_id, prescription_id, v, clinic_id, jsonb_build_object('title', 'Many', 'routines',
                    jsonb_build_array(jsonb_build_object('lines', (select jsonb_agg(jsonb_build_object(
                      'exerciseRevision', 1, 'exerciseId', case
                        when l = 1 and hashtext(patient_id::text) %% 100 = 0 then '%2$s'
                        else 'a0000000-0000-4000-8000-' || lpad(((hashtext(patient_id::text) & 255) + l)::text, 12, '0')
                      end)) from generate_series(1, 3) l)))),
                    date '2026-01-01' + v, now(), 'many', 'Many', 'why'
                  from prescription, generate_series(1, %4$d) v where clinic_id = '%1$s' order by prescription_id, v;
                update prescription set status = 'ACTIVE', current_version = %4$d where clinic_id = '%1$s';
                analyze patient, care_team_member, prescription, prescription_version, prescribed_exercise, recall;
                """.formatted(CLINIC, PLANK, PATIENTS, VERSIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "administrator"})
    void findsThePrescriptionsThroughTheIndex(String role) {
        // When
        String plan = plan(role, AffectedPrescriptions.OF_RECALL.replace(":recall", "'" + recall + "'"));

        // Then
        assertThat(plan)
                .as(plan)
                .contains("prescribed_exercise_by_exercise")
                .doesNotContain("Seq Scan on prescribed_exercise")
                .doesNotContain("Seq Scan on prescription_version")
                .doesNotContain("Seq Scan on prescription ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "administrator"})
    void countsThroughTheIndex(String role) {
        // When
        String plan = plan(role, AffectedPrescriptions.COUNTED + " and r.recall_id = '" + recall + "'");

        // Then
        assertThat(plan)
                .as(plan)
                .contains("prescribed_exercise_by_exercise")
                .doesNotContain("Seq Scan on prescribed_exercise")
                .doesNotContain("prescription_version");
    }

    /** With the values in place of parameters: {@code explain} takes none. */
    private String plan(String role, String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select set_config('rehab.clinic_id', '" + CLINIC
                            + "', true), set_config('rehab.role', '" + role
                            + "', true), set_config('rehab.subject', 'many', true)")
                    .getResultList();
            String explained = "explain (analyze, buffers off, costs off, timing off, summary off) "
                    + sql.replace(":clinic", "cast('" + CLINIC + "' as uuid)")
                            .replace(":role", "'" + role + "'")
                            .replace(":subject", "'many'")
                            .replace(":now", "'" + Instant.parse("2026-11-20T12:00:00Z") + "'");
            List<?> lines = database.createNativeQuery(explained, String.class).getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }
}
