package rehab.adherence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** Queries that forgot their {@code where}: PostgreSQL shows an address to its patient and to the job that writes to it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderRowSecurityTest extends ServiceTest {
    @Inject
    RemindDue remind;

    @Inject
    DatabaseAs database;

    private final Course own = Course.fresh();
    private final Course sameClinic = Course.inClinic(own.clinicId, own.therapist);
    private final Course elsewhere = Course.fresh();

    private boolean prepared;

    @BeforeEach
    void threePatientsWhoWereReminded() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (Course course : List.of(own, sameClinic, elsewhere)) {
            course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
            course.deliverContact(2, course.email(), "en").then().statusCode(201);
        }
        itIs("2026-10-14T16:00:01Z");
        remind.remindAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient_contact", "reminder"})
    void aPatientSeesTheirOwn(String table) throws SQLException {
        assertThat(database.list(Name.patient(own), "select patient_id from " + table))
                .containsExactly(own.patientId.toString());
        assertThat(database.count(new Name(elsewhere.clinicId, "patient", "x", own.patientId), table))
                .as("the same person in another clinic")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient_contact", "reminder", "reminder_sent"})
    void theJobSeesOneClinic(String table) throws SQLException {
        assertThat(database.list(new Name(own.clinicId, "reminding", null, null), "select patient_id from " + table))
                .containsExactlyInAnyOrder(own.patientId.toString(), sameClinic.patientId.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient_contact", "reminder", "reminder_sent"})
    void nobodyElseSeesAnything(String table) throws SQLException {
        for (Name name : List.of(
                Name.therapist(own),
                Name.administrator(own),
                Name.NOBODY,
                new Name(own.clinicId, "reckoning", null, null),
                new Name(own.clinicId, "clinic-aggregate", null, null),
                new Name(null, "reminding", null, null),
                new Name(own.clinicId, "made-up", own.therapist, own.patientId))) {
            assertThat(database.count(name, table)).as(name.toString()).isZero();
        }
    }

    @Test
    void theSearchForWhomToLookAtSeesNoAddress() throws SQLException {
        Name system = new Name(null, "system", null, null);
        assertThat(database.count(system, "patient_contact")).isZero();
        assertThat(database.count(system, "reminder")).isGreaterThanOrEqualTo(3);
        assertThat(database.change(system, "update reminder set enabled = false"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"patient, 0", "prescription-delivery, 0"})
    void whatWasSentIsTheJobsAlone(String role, int seen) throws SQLException {
        assertThat(database.count(new Name(own.clinicId, role, null, own.patientId), "reminder_sent"))
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session_line", "red_flag_answer", "symptom_report", "care_team_member", "review_task"})
    void theJobSeesNothingThatItDoesNotNeed(String table) throws SQLException {
        assertThat(database.count(new Name(own.clinicId, "reminding", null, null), table))
                .isZero();
    }

    @Test
    void aPatientSaysNothingForSomebodyElse() throws SQLException {
        assertThat(database.change(Name.patient(own), "update reminder set enabled = false"))
                .isEqualTo(1);
        assertThatThrownBy(() -> database.change(
                        Name.patient(own),
                        "insert into reminder (patient_id, clinic_id) values (gen_random_uuid(), '" + own.clinicId
                                + "')"))
                .hasMessageContaining("row-level security");
        assertThat(database.change(Name.patient(own), "update patient_contact set email = 'x@y.example'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from patient_contact",
                "delete from reminder",
                "update reminder_sent set day = '2026-10-13'",
                "update patient_contact set patient_id = gen_random_uuid()"
            })
    void thereIsNoGrantFor(String statement) {
        for (Name name : List.of(Name.patient(own), new Name(own.clinicId, "reminding", null, null))) {
            assertThatThrownBy(() -> database.change(name, statement)).hasMessageContaining("permission denied");
        }
    }
}
