package rehab.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.DatabaseAs.Name;

@QuarkusTest
class AuditTest extends ServiceTest {
    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();

    @Test
    void eachReadAndChangeOfARecordIsWrittenDown() throws SQLException {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.deliverSuspension(UUID.randomUUID(), course.suspensionBody("2026-12-01"));

        // When
        UUID session = course.logged(course.entry("2026-10-14T07:30:00+02:00"));
        course.read("/sessions/" + session);
        course.read("/sessions");
        course.read("/today");
        course.therapist().get("/patients/{id}/adherence", course.patientId);
        course.therapist().get("/caseload");
        course.administrator().get("/clinic/summary");

        // Then
        assertThat(events("coalesce(role, '-') || ' ' || action || ' ' || what"))
                .containsExactly(
                        "prescription-delivery CHANGE care-team",
                        "prescription-delivery CREATE plan-version",
                        "prescription-delivery CHANGE suspension",
                        "patient CREATE session",
                        "patient READ session",
                        "patient READ sessions",
                        "patient READ today",
                        "therapist READ adherence",
                        "therapist READ caseload",
                        "administrator READ clinic-summary");
        assertThat(events("about"))
                .filteredOn(course.patientId.toString()::equals)
                .hasSize(8);
        assertThat(events("subject")).contains(course.therapist);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws SQLException {
        // Given
        course.underWay("2026-10-12", "{\"kind\":\"PER_DAY\",\"times\":1}");
        int before = events("id").size();

        // When
        course.log(UUID.randomUUID(), course.entry("2027-10-14T07:30:00+02:00"));

        // Then
        assertThat(events("id")).hasSize(before);
    }

    private List<String> events(String column) throws SQLException {
        return database.list(
                Name.administrator(course),
                "select " + column + " from audit_event where clinic_id = '" + course.clinicId + "' order by at, id");
    }
}
