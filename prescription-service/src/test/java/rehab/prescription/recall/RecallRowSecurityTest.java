package rehab.prescription.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Recalls under queries that forget every {@code where}, as the service's own role. */
@QuarkusTest
class RecallRowSecurityTest extends ServiceTest {
    private static final UUID CLINIC = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final Person THERAPIST =
            Person.therapist(CLINIC, UUID.randomUUID().toString());
    private static final String SHARED = "select count(*) from recall where clinic_id is null and exercise_id = '%s'";
    private static final String OWN = "select count(*) from recall where clinic_id is not null";
    private static final String USED = "select count(*) from prescribed_exercise";

    private static @Nullable UUID plank;
    private static @Nullable UUID patient;

    @Inject
    EntityManager database;

    @Inject
    Superuser superuser;

    @BeforeEach
    void recallOnce() {
        if (plank != null) {
            return;
        }
        UUID published = catalog.publish("Plank");
        plank = published;
        patient = Orders.register(THERAPIST, "Ana");
        Orders.active(THERAPIST, patient, published);
        Person colleague = Person.therapist(CLINIC);
        Orders.active(colleague, Orders.register(colleague, "Colleague's"), published);
        CatalogNews.recalled(published, null, "WITHDRAWN", 1);
        CatalogNews.recalled(published, CLINIC, "WITHDRAWN", 1);
        CatalogNews.recalled(published, ELSEWHERE, "WITHDRAWN", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "therapist,         true,  1, 1, 1",
        "administrator,     true,  1, 1, 2",
        "system,            true,  1, 1, 2",
        "patient,           true,  0, 0, 0",
        "catalog-delivery,  true,  0, 1, 0",
        "catalog-delivery,  false, 1, 0, 0",
        "prescription-delivery, true, 0, 0, 0",
        "therapist,         false, 1, 0, 0",
    })
    void eachSeesWhatConcernsThem(String role, boolean inClinic, long shared, long own, long used) {
        // When
        UUID clinic = inClinic ? CLINIC : null;

        // Then
        assertThat(count(clinic, role, THERAPIST.subject(), SHARED.formatted(plank)))
                .isEqualTo(shared);
        assertThat(count(clinic, role, THERAPIST.subject(), OWN)).isEqualTo(own);
        assertThat(count(clinic, role, THERAPIST.subject(), USED)).isEqualTo(used);
    }

    @Test
    void anotherTherapistOfTheClinicSeesTheRecallButNoPrescription() {
        assertThat(count(CLINIC, "therapist", "somebody-else", OWN)).isEqualTo(1);
        assertThat(count(CLINIC, "therapist", "somebody-else", USED)).isZero();
    }

    @Test
    void anotherClinicSeesNeitherTheRecallNorAPrescription() {
        assertThat(count(UUID.randomUUID(), "administrator", "admin", OWN)).isZero();
        assertThat(count(UUID.randomUUID(), "administrator", "admin", USED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update recall set reason = 'none'",
                "delete from recall",
                "truncate recall",
                "insert into prescribed_exercise select * from prescribed_exercise",
                "update prescribed_exercise set superseded_from = '2000-01-01'",
                "delete from prescribed_exercise",
                "alter table recall disable trigger all",
                "select keep_prescribed_exercises(v) from prescription_version v"
            })
    void theServiceCannotTakeARecallBack(String statement) {
        assertThatThrownBy(() -> run(CLINIC, "therapist", statement))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update recall set reason = 'none'", "delete from recall", "truncate recall"})
    void notEvenTheSuperuserTakesARecallBack(String statement) {
        assertThatThrownBy(() -> superuser.execute(statement)).message().contains("append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "therapist, own",
        "administrator, own",
        "system, own",
        "prescription-delivery, own",
        "catalog-delivery, shared",
        "catalog-delivery, elsewhere"
    })
    void nobodyRecallsButTheCatalogAndOnlyForTheClinicThatItNames(String role, String where) {
        // Given
        String clinic =
                switch (where) {
                    case "own" -> "'" + CLINIC + "'";
                    case "elsewhere" -> "'" + ELSEWHERE + "'";
                    default -> "null";
                };
        String forged =
                "insert into recall (recall_id, clinic_id, exercise_id, exercise_name, kind, revision, reason, at,"
                        + " received_at) values (gen_random_uuid(), " + clinic
                        + ", gen_random_uuid(), 'Plank', 'WITHDRAWN', 1, 'forged', now(), now())";

        // When / Then
        assertThatThrownBy(() -> run(CLINIC, role, forged))
                .rootCause()
                .message()
                .contains("row-level security");
    }

    private long count(@Nullable UUID clinic, String role, String subject, String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            become(clinic, role, subject);
            return (Long) database.createNativeQuery(sql, Long.class).getSingleResult();
        });
    }

    private void run(UUID clinic, String role, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            become(clinic, role, THERAPIST.subject());
            database.createNativeQuery(statement).executeUpdate();
        });
    }

    private void become(@Nullable UUID clinic, String role, String subject) {
        database.createNativeQuery("select set_config('rehab.clinic_id', ?1, true), set_config('rehab.role', ?2, true),"
                        + " set_config('rehab.subject', ?3, true), set_config('rehab.person_id', ?4, true)")
                .setParameter(1, clinic == null ? "" : clinic.toString())
                .setParameter(2, role)
                .setParameter(3, subject)
                .setParameter(4, String.valueOf(patient))
                .getResultList();
    }
}
