package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Who sees and writes ends and acknowledgements when the application has forgotten to ask. */
@QuarkusTest
class EndRowSecurityTest extends ServiceTest {
    private static final List<String> TABLES = List.of("prescription_end", "version_acknowledgement");
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @Inject
    EntityManager database;

    @Inject
    Superuser superuser;

    @BeforeEach
    void acknowledgeAndStop() {
        patient = Orders.register(therapist, "Ana");
        prescription = Orders.active(therapist, patient, catalog.publish("Plank"));
        Person.patient(clinic, patient)
                .asks()
                .when()
                .put("/patients/{p}/prescriptions/{id}/versions/1/acknowledgement", patient, prescription)
                .then()
                .statusCode(200);
        therapist
                .sends("{\"reason\":\"Moved away\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/stop", patient, prescription)
                .then()
                .statusCode(200);
    }

    @Test
    void theCareTeamThePatientAndOwnJobsSeeThem() {
        assertThat(seen(clinic, "therapist", therapist.subject(), null)).containsExactly(1L, 1L);
        assertThat(seen(clinic, "patient", "ana", patient)).containsExactly(1L, 1L);
        assertThat(seen(clinic, "system", "", null)).containsExactly(1L, 1L);
    }

    @Test
    void nobodyElseDoes() {
        assertThat(seen(clinic, "therapist", "somebody-else", null)).containsOnly(0L);
        assertThat(seen(clinic, "patient", "berta", UUID.randomUUID())).containsOnly(0L);
        assertThat(seen(clinic, "administrator", "admin", null)).containsOnly(0L);
        assertThat(seen(UUID.randomUUID(), "therapist", therapist.subject(), null))
                .containsOnly(0L);
        assertThat(seen(UUID.randomUUID(), "patient", "ana", patient)).containsOnly(0L);
        assertThat(seen(UUID.randomUUID(), "system", "", null)).containsOnly(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update prescription_end set last_day = '2000-01-01'",
                "delete from prescription_end",
                "update version_acknowledgement set acknowledged_by = 'x'",
                "delete from version_acknowledgement"
            })
    void theServiceRewritesNothing(String statement) {
        assertThatThrownBy(() -> as(clinic, "therapist", therapist.subject(), null, statement))
                .rootCause()
                .message()
                .contains("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update prescription_end set last_day = '2000-01-01'",
                "delete from prescription_end",
                "update prescription set status = 'ACTIVE' where status = 'STOPPED'",
            })
    void notEvenTheSuperuserTakesAnEndBack(String statement) {
        assertThatThrownBy(() -> superuser.execute(statement)).message().contains("append-only");
    }

    @Test
    void aTherapistAcknowledgesForNobody() {
        // Given
        String forged = "insert into version_acknowledgement select patient_id, prescription_id, version, now(),"
                + " clinic_id, acknowledged_at, acknowledged_by from version_acknowledgement";

        // When / Then
        assertThatThrownBy(() -> as(clinic, "therapist", therapist.subject(), null, forged))
                .rootCause()
                .message()
                .contains("row-level security");
        assertThatThrownBy(() -> as(clinic, "patient", "somebody-else", patient, forged))
                .rootCause()
                .message()
                .contains("row-level security");
    }

    @Test
    void onlyOwnJobsFindWhatIsPastItsEndOverAllClinics() {
        // Given
        String ask = "select count(*) from past_their_end(now() + interval '100 years', 10000)";

        // Then
        assertThat(ask(clinic, "therapist", therapist.subject(), null, ask)).isZero();
    }

    private List<Long> seen(UUID inClinic, String role, String subject, @Nullable UUID person) {
        return TABLES.stream()
                .map(table -> ask(inClinic, role, subject, person, "select count(*) from " + table))
                .toList();
    }

    private long ask(UUID inClinic, String role, String subject, @Nullable UUID person, String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            become(inClinic, role, subject, person);
            return (Long) database.createNativeQuery(sql, Long.class).getSingleResult();
        });
    }

    private void as(UUID inClinic, String role, String subject, @Nullable UUID person, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            become(inClinic, role, subject, person);
            database.createNativeQuery(statement).executeUpdate();
        });
    }

    private void become(UUID inClinic, String role, String subject, @Nullable UUID person) {
        database.createNativeQuery("select set_config('rehab.clinic_id', ?1, true), set_config('rehab.role', ?2, true),"
                        + " set_config('rehab.subject', ?3, true), set_config('rehab.person_id', ?4, true)")
                .setParameter(1, inClinic.toString())
                .setParameter(2, role)
                .setParameter(3, subject)
                .setParameter(4, person == null ? "" : person.toString())
                .getResultList();
    }
}
