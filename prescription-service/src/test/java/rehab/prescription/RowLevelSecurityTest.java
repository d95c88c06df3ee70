package rehab.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
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

/** Queries that forget every {@code where}, run as the service's own role: the database alone keeps people apart. */
@QuarkusTest
class RowLevelSecurityTest extends ServiceTest {
    private static final List<String> TABLES = List.of(
            "patient",
            "care_team",
            "care_team_member",
            "prescription",
            "prescription_draft",
            "prescription_version",
            "suspension",
            "prescribed_exercise");

    /** One for all: nothing here succeeds in changing anything. */
    private record Prescribed(UUID patient, UUID prescription) {}

    private static @Nullable Prescribed prescribed;
    private static final UUID CLINIC = UUID.randomUUID();
    private static final String SUBJECT = UUID.randomUUID().toString();

    private final UUID clinic = CLINIC;
    private final Person therapist = Person.therapist(CLINIC, SUBJECT);
    private UUID patient = UUID.randomUUID();
    private UUID prescription = UUID.randomUUID();

    @Inject
    EntityManager database;

    @Inject
    Superuser superuser;

    /** Who a transaction is for. */
    private record Acting(
            UUID clinic,
            String role,
            @Nullable String subject,
            @Nullable UUID person) {}

    @BeforeEach
    void prescribeOnce() {
        if (prescribed == null) {
            prescribed = prescribe();
        }
        patient = prescribed.patient();
        prescription = prescribed.prescription();
    }

    private Prescribed prescribe() {
        UUID ana = Orders.register(therapist, "Ana");
        UUID plank = catalog.publish("Plank");
        Orders.draft(therapist, ana, plank);
        UUID active = Orders.active(therapist, ana, plank);
        therapist
                .sends("{\"reason\":\"Holiday\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/pause", ana, active)
                .then()
                .statusCode(200);
        Orders.register(Person.therapist(UUID.randomUUID()), "Elsewhere");
        Orders.register(Person.therapist(clinic), "Colleague's");
        return new Prescribed(ana, active);
    }

    @Test
    void aTherapistSeesTheirPatients() {
        assertThat(seen(new Acting(clinic, "therapist", therapist.subject(), null)))
                .containsExactly(1L, 1L, 1L, 2L, 2L, 1L, 1L, 1L);
    }

    @Test
    void aTherapistOutsideOfTheCareTeamSeesNothing() {
        assertThat(seen(new Acting(clinic, "therapist", "somebody-else", null)))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void theSameTherapistInAnotherClinicSeesNothing() {
        assertThat(seen(new Acting(UUID.randomUUID(), "therapist", therapist.subject(), null)))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aPatientSeesTheirOwnAndWhatHasBeenActivated() {
        assertThat(seen(new Acting(clinic, "patient", "ana", patient))).containsExactly(1L, 0L, 1L, 1L, 0L, 1L, 1L, 0L);
    }

    @Test
    void anotherPatientSeesNothing() {
        assertThat(seen(new Acting(clinic, "patient", "berta", UUID.randomUUID())))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void thePatientsIdInAnotherClinicOpensNothing() {
        assertThat(seen(new Acting(UUID.randomUUID(), "patient", "ana", patient)))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void anAdministratorSeesPeopleAndCountsButNoClinicalWord() {
        assertThat(seen(new Acting(clinic, "administrator", "admin", null)))
                .containsExactly(2L, 2L, 2L, 2L, 0L, 0L, 0L, 1L);
    }

    @Test
    void anotherClinicsAdministratorSeesNothing() {
        assertThat(seen(new Acting(UUID.randomUUID(), "administrator", "admin", null)))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aRoleThatHasNoBusinessHereSeesNothing() {
        assertThat(seen(new Acting(clinic, "prescription-delivery", therapist.subject(), patient)))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void theServicesOwnJobsSeeOneClinic() {
        assertThat(seen(new Acting(clinic, "system", null, null))).containsExactly(2L, 2L, 2L, 2L, 2L, 1L, 1L, 1L);
    }

    @Test
    void withNobodySetNothingIsSeen() {
        // When
        List<Long> seen = QuarkusTransaction.requiringNew()
                .call(() -> TABLES.stream().map(this::count).toList());

        // Then
        assertThat(seen).containsOnly(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from prescription_version",
                "delete from patient",
                "delete from care_team_member",
                "truncate prescription_version",
                "update prescription_version set reason = 'none'",
                "update prescription_version set content = '{}'",
                "update patient set registered_by = 'somebody'",
                "update patient set clinic_id = gen_random_uuid()",
                "update patient set first_signed_in_at = now()",
                "update care_team_member set role = 'LEAD'",
                "update suspension set from_date = '2000-01-01'",
                "alter table patient disable row level security",
                "alter table prescription_version disable trigger all"
            })
    void theServiceCannotRewriteHistory(String statement) {
        assertThatThrownBy(() -> as(new Acting(clinic, "therapist", therapist.subject(), null), statement))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update prescription_version set reason = 'none'",
                "delete from prescription_version",
                "truncate prescription_version cascade",
                "update prescription_draft set content = '{}' where version = 1",
            })
    void notEvenTheSuperuserChangesAVersion(String statement) {
        assertThatThrownBy(() -> superuser.execute(statement))
                .message()
                .containsAnyOf("append-only", "has been activated");
    }

    @Test
    void nobodySignsForAnother() {
        // Given
        String forged = "insert into prescription_version (patient_id, prescription_id, version, clinic_id, content,"
                + " effective_from, activated_at, author, author_name, reason) select patient_id, prescription_id, 9,"
                + " clinic_id, content, effective_from, activated_at, 'somebody-else', author_name, 'forged'"
                + " from prescription_version";

        // When / Then
        assertThatThrownBy(() -> as(new Acting(clinic, "therapist", therapist.subject(), null), forged))
                .rootCause()
                .message()
                .contains("row-level security");
    }

    @Test
    void nobodyPutsThemselvesIntoACareTeam() {
        // Given
        Acting outsider = new Acting(clinic, "therapist", "outsider", null);
        String join =
                "insert into care_team_member (patient_id, member_id, clinic_id, therapist_id, therapist_name, role,"
                        + " started_at) values ('" + patient + "', gen_random_uuid(), '" + clinic
                        + "', 'outsider', 'Outsider', 'LEAD', now())";

        // When / Then
        assertThatThrownBy(() -> as(outsider, join)).rootCause().message().contains("row-level security");
    }

    @Test
    void anActivatedVersionStaysReadableAsItWas() {
        // Given
        String before = version();

        // When
        Orders.activate(therapist, patient, prescription, new JsonObject().put("reason", "none"))
                .then()
                .statusCode(409);

        // Then
        assertThat(version()).isEqualTo(before);
    }

    private String version() {
        return therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}/versions/1", patient, prescription)
                .asString();
    }

    private List<Long> seen(Acting acting) {
        return QuarkusTransaction.requiringNew().call(() -> {
            become(acting);
            return TABLES.stream().map(this::count).toList();
        });
    }

    private void as(Acting acting, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            become(acting);
            database.createNativeQuery(statement).executeUpdate();
        });
    }

    private void become(Acting acting) {
        database.createNativeQuery("select set_config('rehab.clinic_id', ?1, true), set_config('rehab.role', ?2, true),"
                        + " set_config('rehab.subject', ?3, true), set_config('rehab.person_id', ?4, true)")
                .setParameter(1, acting.clinic().toString())
                .setParameter(2, acting.role())
                .setParameter(3, acting.subject() == null ? "" : acting.subject())
                .setParameter(4, acting.person() == null ? "" : acting.person().toString())
                .getResultList();
    }

    private Long count(String table) {
        return (Long) database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}
