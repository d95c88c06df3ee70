package rehab.prescription.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
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

/** Goals, notes, archivals and transfers, asked for without any {@code where}. */
@QuarkusTest
class RecordRowSecurityTest extends ServiceTest {
    private static final List<String> TABLES =
            List.of("patient_earlier", "patient_archival", "goal", "goal_revision", "note", "caseload_transfer");
    private static final UUID CLINIC = UUID.randomUUID();
    private static final String SUBJECT = UUID.randomUUID().toString();

    private static @Nullable UUID patient;

    @Inject
    EntityManager database;

    /** Of the therapist's patient one of each; of a colleague's patient a goal and a note; of another clinic's all again. */
    @BeforeEach
    void writeOnce() {
        if (patient == null) {
            patient = write(CLINIC, Person.therapist(CLINIC, SUBJECT), true);
            write(CLINIC, Person.therapist(CLINIC), false);
            UUID elsewhere = UUID.randomUUID();
            write(elsewhere, Person.therapist(elsewhere), true);
        }
    }

    private UUID write(UUID clinic, Person therapist, boolean all) {
        UUID of = Orders.register(therapist, "Ana");
        therapist
                .sends("{\"activity\":\"Sleep\"}")
                .when()
                .post("/patients/{p}/goals", of)
                .then()
                .statusCode(201);
        therapist
                .sends("{\"text\":\"Sleeps\"}")
                .when()
                .post("/patients/{p}/notes", of)
                .then()
                .statusCode(201);
        if (all) {
            change(therapist, of);
            String reason = "{\"reason\":\"Moved away\"}";
            therapist
                    .sends(reason)
                    .when()
                    .post("/patients/{p}/archive", of)
                    .then()
                    .statusCode(200);
            therapist
                    .sends(reason)
                    .when()
                    .post("/patients/{p}/restoration", of)
                    .then()
                    .statusCode(200);
            String to = keycloak.therapist(clinic, "Sara", "Successor", true);
            therapist
                    .sends("{\"fromTherapist\":\"" + therapist.subject() + "\",\"toTherapist\":\"" + to
                            + "\",\"reason\":\"Leave\",\"patientIds\":[\"" + Orders.register(therapist, "Gone")
                            + "\"]}")
                    .when()
                    .post("/caseload-transfers")
                    .then()
                    .statusCode(200);
        }
        return of;
    }

    private static void change(Person therapist, UUID of) {
        var changed = Orders.registration("Anna");
        changed.remove("notADuplicate");
        String etag = therapist.asks().when().get("/patients/{p}", of).header("ETag");
        therapist
                .sends(changed.encode())
                .header("If-Match", etag)
                .when()
                .put("/patients/{p}", of)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "therapist,             1 1 1 1 1 0",
        "administrator,         1 1 0 0 0 1",
        "patient,               0 0 1 1 0 0",
        "system,                1 1 2 2 2 1",
        "catalog-delivery,      0 0 0 0 0 0",
        "prescription-delivery, 0 0 0 0 0 0"
    })
    void eachSeesWhatConcernsThem(String role, String rows) {
        assertThat(seen(CLINIC, role, SUBJECT)).isEqualTo(figures(rows));
    }

    @Test
    void anotherTherapistOfTheClinicSeesNothingOfIt() {
        assertThat(seen(CLINIC, "therapist", "somebody-else")).isEqualTo(figures("0 0 0 0 0 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "administrator", "patient", "system"})
    void anotherClinicSeesNothing(String role) {
        assertThat(seen(UUID.randomUUID(), role, SUBJECT)).isEqualTo(figures("0 0 0 0 0 0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note set text = 'none'",
                "delete from note",
                "update goal_revision set activity = 'none'",
                "delete from goal_revision",
                "delete from goal",
                "update patient_archival set reason = 'none'",
                "insert into patient_earlier select * from patient_earlier",
                "update caseload_transfer set reason = 'none'",
                "alter table note disable row level security",
                "alter table goal_revision disable trigger all",
                "select keep_earlier_patient()"
            })
    void theServiceCannotRewriteTheRecord(String statement) {
        assertThatThrownBy(() -> run("therapist", SUBJECT, statement))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into note (patient_id, note_id, clinic_id, text, author, author_name, written_at)"
                        + " select patient_id, gen_random_uuid(), clinic_id, text, 'somebody-else', 'Else', now() from note",
                "insert into goal_revision (patient_id, goal_id, revision, clinic_id, activity, status, written_at,"
                        + " author, author_name) select patient_id, goal_id, 9, clinic_id, activity, 'OPEN', now(),"
                        + " 'somebody-else', 'Else' from goal_revision",
                "insert into caseload_transfer (transfer_id, clinic_id, from_therapist, to_therapist, reason, moved, at,"
                        + " ordered_by) select gen_random_uuid(), rehab_clinic(), 'somebody-else', 'another', 'none', 0,"
                        + " now(), rehab_subject()"
            })
    void nobodySignsForAnother(String statement) {
        assertThatThrownBy(() -> run("therapist", SUBJECT, statement))
                .rootCause()
                .message()
                .contains("row-level security");
    }

    @ParameterizedTest
    @CsvSource({"administrator, 0", "patient, 0", "system, 0", "therapist, 3"})
    void onlyTherapistsLookForDuplicatesAndOnlyInTheirClinic(String role, long found) {
        assertThat(number(CLINIC, role, SUBJECT, "select count(*) from perhaps_the_same('1980-05-17', null, 'x')"))
                .isEqualTo(found);
    }

    private static List<Long> figures(String rows) {
        return Arrays.stream(rows.split(" ", -1)).map(Long::valueOf).toList();
    }

    private List<Long> seen(UUID clinic, String role, String subject) {
        return TABLES.stream()
                .map(table -> number(clinic, role, subject, "select count(*) from " + table))
                .toList();
    }

    private Long number(UUID clinic, String role, String subject, String question) {
        return QuarkusTransaction.requiringNew().call(() -> {
            become(clinic, role, subject);
            return (Long) database.createNativeQuery(question, Long.class).getSingleResult();
        });
    }

    private void run(String role, String subject, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            become(CLINIC, role, subject);
            if (statement.startsWith("select")) {
                database.createNativeQuery(statement).getResultList();
            } else {
                database.createNativeQuery(statement).executeUpdate();
            }
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
