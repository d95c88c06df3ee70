package rehab.prescription.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.AdherenceNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** Proposals under queries that forget every {@code where}, as the service's own role. */
@QuarkusTest
class ProposalRowSecurityTest extends ServiceTest {
    private static final UUID CLINIC = UUID.randomUUID();
    private static final Person THERAPIST =
            Person.therapist(CLINIC, UUID.randomUUID().toString());

    private static @Nullable UUID patient;
    private static @Nullable UUID prescription;

    @Inject
    EntityManager database;

    @BeforeEach
    void proposeOnce() {
        if (patient != null) {
            return;
        }
        UUID ana = Orders.register(THERAPIST, "Ana");
        UUID ordered = Orders.active(THERAPIST, ana, catalog.publish("Plank"));
        UUID proposal = AdherenceNews.proposed(THERAPIST, CLINIC, ana, ordered);
        THERAPIST
                .sends(new JsonObject().put("decision", "DECLINED").encode())
                .header("If-Match", Orders.etag(THERAPIST, ana, ordered))
                .post("/patients/{p}/prescriptions/{id}/proposals/{x}/decision", ana, ordered, proposal)
                .then()
                .statusCode(200);
        patient = ana;
        prescription = ordered;
    }

    @ParameterizedTest
    @CsvSource({
        "therapist,             1, 1",
        "administrator,         0, 0",
        "patient,               0, 0",
        "adherence-delivery,    1, 0",
        "prescription-delivery, 0, 0",
    })
    void eachSeesWhatConcernsThem(String role, long proposals, long decisions) {
        assertThat(count(CLINIC, role, THERAPIST.subject(), "progression_proposal"))
                .isEqualTo(proposals);
        assertThat(count(CLINIC, role, THERAPIST.subject(), "proposal_decision"))
                .isEqualTo(decisions);
        assertThat(count(UUID.randomUUID(), role, THERAPIST.subject(), "progression_proposal"))
                .isZero();
    }

    @Test
    void aColleagueOutsideTheCareTeamSeesNone() {
        assertThat(count(CLINIC, "therapist", "a-colleague", "progression_proposal"))
                .isZero();
        assertThat(count(CLINIC, "therapist", "a-colleague", "proposal_decision"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update progression_proposal set because = 'none'",
                "delete from progression_proposal",
                "update proposal_decision set reason = 'none'",
                "delete from proposal_decision",
            })
    void theServiceCannotRewriteWhatWasProposedOrDecided(String statement) {
        assertThatThrownBy(() -> run("therapist", statement))
                .rootCause()
                .message()
                .contains("permission denied");
    }

    @ParameterizedTest
    @CsvSource({"therapist, true", "administrator, true", "adherence-delivery, false"})
    void nobodyProposesButAdherenceAndOnlyForWhatIsPrescribed(String role, boolean isPrescribed) {
        // Given
        String line =
                isPrescribed ? "(select line_id from progression_proposal limit 1)" : "'" + UUID.randomUUID() + "'";
        String forged =
                "insert into progression_proposal (patient_id, prescription_id, proposal_id, clinic_id, line_id,"
                        + " version, direction, change, because, made_at, received_at) select '" + patient + "', '"
                        + prescription
                        + "', gen_random_uuid(), '" + CLINIC + "', coalesce(" + line
                        + ", gen_random_uuid()), 1, 'UP', '{}', 'forged',"
                        + " now(), now()";

        // When / Then
        assertThatThrownBy(() -> run(role, forged)).rootCause().message().contains("row-level security");
    }

    private long count(UUID clinic, String role, String subject, String table) {
        return QuarkusTransaction.requiringNew().call(() -> {
            become(clinic, role, subject);
            return (Long) database.createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult();
        });
    }

    private void run(String role, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            become(CLINIC, role, THERAPIST.subject());
            database.createNativeQuery(statement).executeUpdate();
        });
    }

    private void become(UUID clinic, String role, String subject) {
        database.createNativeQuery("select set_config('rehab.clinic_id', ?1, true), set_config('rehab.role', ?2, true),"
                        + " set_config('rehab.subject', ?3, true), set_config('rehab.person_id', ?4, true)")
                .setParameter(1, clinic.toString())
                .setParameter(2, role)
                .setParameter(3, subject)
                .setParameter(4, String.valueOf(patient))
                .getResultList();
    }
}
