package rehab.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;

/** Queries that forget every {@code where}, run as the service's own role. */
@QuarkusTest
class SafetyRowSecurityTest extends ServiceTest {
    private static final List<String> TABLES = List.of(
            "patient_conditions", "patient_condition", "safety_finding", "safety_acknowledgement", "safety_hold");

    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    EntityManager database;

    @BeforeEach
    void heldAndAnswered() {
        patient = Orders.register(therapist, "Ana");
        UUID plank = catalog.publish("Plank");
        UUID active = Orders.active(therapist, patient, plank);
        catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", plank));
        Conditions.has(therapist, patient, new JsonObject().put("code", "WRIST_PAIN"));
        Safety.answerAll(therapist, patient, active, "version");
    }

    @Test
    void aTherapistSeesTheirPatients() {
        assertThat(seen(clinic, "therapist", therapist.subject(), null)).containsExactly(1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void aPatientSeesTheirConditionsOnly() {
        assertThat(seen(clinic, "patient", "ana", patient)).containsExactly(0L, 1L, 0L, 0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"administrator", "prescription-delivery", "catalog-delivery", "adherence-delivery", "patient"})
    void othersSeeNothing(String role) {
        assertThat(seen(clinic, role, "somebody", UUID.randomUUID())).containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void anotherTherapistOrAnotherClinicSeesNothing() {
        assertThat(seen(clinic, "therapist", "somebody", null)).containsOnly(0L);
        assertThat(seen(UUID.randomUUID(), "therapist", therapist.subject(), null))
                .containsOnly(0L);
        assertThat(seen(UUID.randomUUID(), "system", null, null)).containsOnly(0L);
    }

    @Test
    void nobodySignsInAnothersName() {
        // Given
        String forged = "insert into safety_acknowledgement select patient_id, prescription_id, gen_random_uuid(),"
                + " finding_id, clinic_id, version, covers, 'somebody-else', 'Somebody', reason, comment, acknowledged_at"
                + " from safety_acknowledgement";

        // When
        Throwable refused = catchThrowable(
                () -> as(clinic, "therapist", therapist.subject(), null, () -> database.createNativeQuery(forged)
                        .executeUpdate()));

        // Then
        assertThat(refused).hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ask_for_screening(null)",
                "select patient_id from patients_to_screen(now(), null, 10)",
                "select rule_id from safety_figures(now() - interval '1 day', now())"
            })
    void functionsThatSeeMoreAreNotForTherapists(String sql) {
        // Given
        String subject = therapist.subject();

        // When
        Throwable refused =
                catchThrowable(() -> as(clinic, "therapist", subject, null, () -> database.createNativeQuery(sql)
                        .getResultList()));

        // Then
        assertThat(refused).hasStackTraceContaining("not for therapist");
    }

    private List<Long> seen(UUID of, String role, @Nullable String subject, @Nullable UUID person) {
        return TABLES.stream()
                .map(
                        table ->
                                as(
                                        of, role, subject, person, () -> (Long)
                                                database.createNativeQuery("select count(*) from " + table, Long.class)
                                                        .getSingleResult()))
                .toList();
    }

    private <T> T as(UUID of, String role, @Nullable String subject, @Nullable UUID person, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select set_config('rehab.clinic_id', :clinic, true),"
                            + " set_config('rehab.role', :role, true), set_config('rehab.subject', :subject, true),"
                            + " set_config('rehab.person_id', :person, true)")
                    .setParameter("clinic", of.toString())
                    .setParameter("role", role)
                    .setParameter("subject", subject == null ? "" : subject)
                    .setParameter("person", person == null ? "" : person.toString())
                    .getSingleResult();
            return work.call();
        });
    }
}
