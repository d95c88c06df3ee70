package rehab.adherence.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

/** The real job, over the real table: what is said is reckoned, once, in order, whatever fails. */
@QuarkusTest
class ReckoningTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    DatabaseAs database;

    @Inject
    Witness witness;

    @Inject
    ReckonDue reckon;

    @Inject
    SayDaysEnded ended;

    private final Course course = Course.fresh();

    @Test
    void aLoggedSessionIsReckonedFromItsDay() {
        // Given
        course.underWay("2026-10-12", DAILY);
        untilReckoned();
        int before = witness.of(course.patientId).size();

        // When
        course.logged(course.entry("2026-10-13T07:30:00+02:00"));

        // Then
        untilReckoned();
        List<Due> seen = witness.of(course.patientId);
        assertThat(seen).hasSize(before + 1);
        assertThat(seen.get(before).from()).isEqualTo(LocalDate.parse("2026-10-13"));
        assertThat(seen.get(before).today()).isEqualTo(LocalDate.parse("2026-10-14"));
    }

    @Test
    void sendingASessionAgainIsNothingNew() {
        // Given
        course.underWay("2026-10-12", DAILY);
        var entry = course.entry("2026-10-13T07:30:00+02:00");
        UUID id = course.logged(entry);
        untilReckoned();
        int before = witness.of(course.patientId).size();

        // When
        course.log(id, entry).then().statusCode(200);

        // Then
        untilReckoned();
        assertThat(witness.of(course.patientId)).hasSize(before);
    }

    @Test
    void whatFailsIsKeptTakesNothingHalfAndHoldsUpNobody() throws SQLException {
        // Given
        witness.fail(course.patientId);
        Course other = Course.fresh();

        // When
        course.underWay("2026-10-12", DAILY);
        other.underWay("2026-10-12", DAILY);

        // Then
        await().until(() -> !witness.of(other.patientId).isEmpty());
        await().until(() -> !witness.of(course.patientId).isEmpty());
        await().until(() -> attempts() > 0);
        assertThat(reckonedDay()).isNull();

        // When
        witness.failNoMore(course.patientId);
        itIs("2026-10-14T10:30:00Z");

        // Then
        untilReckoned();
        assertThat(reckonedDay()).isEqualTo("2026-10-14");
    }

    @Test
    void anEndedDayIsReckonedWithoutAnybodyWriting() throws SQLException {
        // Given
        course.livingIn("Asia/Tokyo").underWay("2026-10-12", DAILY);
        untilReckoned();
        assertThat(reckonedDay()).isEqualTo("2026-10-14");

        // When
        itIs("2026-10-16T15:30:00Z");
        ended.say();

        // Then
        untilReckoned();
        assertThat(reckonedDay()).isEqualTo("2026-10-17");
        List<Due> seen = witness.of(course.patientId);
        assertThat(seen.get(seen.size() - 1).from()).isEqualTo(LocalDate.parse("2026-10-14"));

        // When
        int before = witness.of(course.patientId).size();
        ended.say();

        // Then
        untilReckoned();
        assertThat(witness.of(course.patientId)).hasSize(before);
    }

    @Test
    void aChangeOfTodayDoesNotHideThatADayHasEnded() {
        // Given
        course.underWay("2026-10-12", DAILY);
        untilReckoned();

        // When
        itIs("2026-10-16T10:00:00Z");
        course.logged(course.entry("2026-10-16T07:30:00+02:00"));

        // Then
        untilReckoned();
        List<Due> seen = witness.of(course.patientId);
        assertThat(seen.get(seen.size() - 1).from()).isEqualTo(LocalDate.parse("2026-10-14"));
    }

    @Test
    void whatChangesFromTomorrowOnIsReckonedFromToday() throws SQLException {
        // When
        course.underWay("2026-10-15", DAILY);

        // Then
        untilReckoned();
        assertThat(reckonedDay()).isEqualTo("2026-10-14");
        assertThat(witness.of(course.patientId)).isNotEmpty().allSatisfy(due -> assertThat(due.from())
                .isEqualTo(LocalDate.parse("2026-10-14")));
    }

    private void untilReckoned() {
        await().until(() -> {
            reckon.reckonAll();
            return waiting() == 0;
        });
    }

    private int waiting() throws SQLException {
        return Integer.parseInt(read("select count(*) from patient_change where patient_id = '%s'"));
    }

    private int attempts() throws SQLException {
        return Integer.parseInt(read("select coalesce(max(attempts), 0) from patient_change where patient_id = '%s'"));
    }

    private String reckonedDay() throws SQLException {
        return read("select reckoned_day from patient where patient_id = '%s'");
    }

    private String read(String sql) throws SQLException {
        return database.list(new Name(null, "system", null, null), sql.formatted(course.patientId))
                .get(0);
    }
}
