package rehab.prescription.template;

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
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;
import rehab.prescription.support.TemplateOrders;

/** Templates under queries that forget every {@code where}, as the service's own role. */
@QuarkusTest
class TemplateRowSecurityTest extends ServiceTest {
    private static final UUID CLINIC = UUID.randomUUID();
    private static final Person THERAPIST =
            Person.therapist(CLINIC, UUID.randomUUID().toString());
    private static final String OWN = " where clinic_id is not null";

    private static @Nullable String ofClinic;
    private static @Nullable UUID patient;

    @Inject
    EntityManager database;

    @Inject
    Superuser superuser;

    @BeforeEach
    void beginOnce() {
        if (ofClinic != null) {
            return;
        }
        String template =
                TemplateOrders.begun(THERAPIST, "CLINIC", TemplateOrders.content("Ours", catalog.publish("Plank")));
        ofClinic = template;
        TemplateOrders.begun(THERAPIST, "PERSONAL", TemplateOrders.content("Mine", catalog.publish("Plank")));
        Person administrator = Person.administrator(CLINIC);
        administrator
                .sends("{}")
                .header("If-Match", TemplateOrders.etag(administrator, template))
                .post("/templates/{id}/sign-off", template)
                .then()
                .statusCode(200);
        patient = Orders.register(THERAPIST, "Ana");
        TemplateOrders.apply(THERAPIST, patient, template).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "therapist,             2, 2, 1, 1",
        "administrator,         1, 1, 1, 1",
        "patient,               0, 0, 0, 0",
        "prescription-delivery, 0, 0, 0, 0",
        "catalog-delivery,      0, 0, 0, 0",
    })
    void eachSeesWhatConcernsThem(String role, long templates, long versions, long signOffs, long applied) {
        assertThat(count(CLINIC, role, THERAPIST.subject(), "template" + OWN)).isEqualTo(templates);
        assertThat(count(CLINIC, role, THERAPIST.subject(), "template_version" + OWN))
                .isEqualTo(versions);
        assertThat(count(CLINIC, role, THERAPIST.subject(), "template_sign_off"))
                .isEqualTo(signOffs);
        assertThat(count(CLINIC, role, THERAPIST.subject(), "applied_template")).isEqualTo(applied);
    }

    @Test
    void aColleagueSeesTheClinicsTemplateAndNotThePersonalOneNorAStrangersPrescription() {
        assertThat(count(CLINIC, "therapist", "a-colleague", "template" + OWN)).isEqualTo(1);
        assertThat(count(CLINIC, "therapist", "a-colleague", "template_version" + OWN))
                .isEqualTo(1);
        assertThat(count(CLINIC, "therapist", "a-colleague", "applied_template"))
                .isZero();
    }

    @Test
    void anotherClinicSeesTheSharedLibraryOnly() {
        assertThat(count(UUID.randomUUID(), "therapist", THERAPIST.subject(), "template" + OWN))
                .isZero();
        assertThat(count(UUID.randomUUID(), "therapist", THERAPIST.subject(), "template"))
                .isEqualTo(4);
        assertThat(count(UUID.randomUUID(), "administrator", "admin", "template_sign_off"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update template_version set author = 'somebody'",
                "delete from template_version",
                "update template_sign_off set comment = 'none'",
                "delete from template_sign_off",
                "update applied_template set template_version = 2",
                "delete from applied_template",
                "delete from template",
                "update template set created_by = 'somebody'",
                "update template set scope = 'SHARED', clinic_id = null",
                "alter table template_version disable trigger all"
            })
    void theServiceCannotRewriteWhatHasHappened(String statement) {
        assertThatThrownBy(() -> run("therapist", statement))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update template_version set author = 'somebody'",
                "delete from template_version",
                "truncate template_version cascade",
                "update template_sign_off set comment = 'none'",
                "delete from applied_template"
            })
    void notEvenTheSuperuserRewritesWhatHasHappened(String statement) {
        assertThatThrownBy(() -> superuser.execute(statement)).message().contains("append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "therapist,     'null',  SHARED",
        "therapist,     other,   CLINIC",
        "administrator, own,     CLINIC",
        "patient,       own,     PERSONAL",
        "system,        own,     CLINIC",
    })
    void nobodyBeginsATemplateThatIsNotTheirs(String role, String where, String scope) {
        // Given
        String clinic =
                switch (where) {
                    case "own" -> "'" + CLINIC + "'";
                    case "other" -> "'" + UUID.randomUUID() + "'";
                    default -> "null";
                };
        String forged =
                "insert into template (template_id, clinic_id, scope, status, current_version, name, goal, created_at,"
                        + " created_by, updated_at) values (gen_random_uuid(), " + clinic + ", '" + scope
                        + "', 'ACTIVE', 1, 'Forged', 'Forged', now(), '" + THERAPIST.subject() + "', now())";

        // When / Then
        assertThatThrownBy(() -> run(role, forged)).rootCause().message().contains("row-level security");
    }

    @Test
    void nobodySignsOffInAnothersName() {
        // Given
        String forged =
                "insert into template_sign_off (clinic_id, template_id, version, signed_by, signed_by_name, signed_at)"
                        + " values ('" + CLINIC + "', '" + ofClinic + "', 1, 'somebody-else', 'Somebody', now())";

        // When / Then
        assertThatThrownBy(() -> run("administrator", forged))
                .rootCause()
                .message()
                .contains("row-level security");
    }

    @Test
    void nobodyRewritesTheSharedLibrary() {
        // When
        int changed = QuarkusTransaction.requiringNew().call(() -> {
            become(CLINIC, "therapist", THERAPIST.subject());
            return database.createNativeQuery("update template set name = 'Ours now' where clinic_id is null")
                    .executeUpdate();
        });

        // Then
        assertThat(changed).isZero();
    }

    private long count(UUID clinic, String role, String subject, String from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            become(clinic, role, subject);
            return (Long) database.createNativeQuery("select count(*) from " + from, Long.class)
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
