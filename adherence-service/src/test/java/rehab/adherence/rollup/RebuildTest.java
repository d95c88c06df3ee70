package rehab.adherence.rollup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;
import rehab.adherence.reckoning.Reckoned;

/** What was kept up bit by bit, through random histories, is what a rebuild makes. */
@QuarkusTest
class RebuildTest extends ServiceTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-09-09");

    @Inject
    Reckoned reckoned;

    @Inject
    DatabaseAs database;

    @TestHTTPResource(value = "/rollups/rebuild", management = true)
    URI rebuild;

    private final UUID clinicId = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void keptUpIsTheSameAsRebuilt(long seed) throws SQLException {
        // Given
        Random random = new Random(seed);
        List<History> patients = Stream.of("Pacific/Kiritimati", "Europe/Berlin", "America/Los_Angeles")
                .map(zone -> new History(Course.inClinic(clinicId, "a-therapist"), zone, random))
                .toList();
        live(patients, random);
        reckoned.await();

        // When
        List<String> keptUp = rollups();
        String answer = rebuild();

        // Then
        assertThat(keptUp).hasSizeGreaterThan(3 * 5);
        assertThat(rollups()).isEqualTo(keptUp);
        assertThat(answer).contains("rebuilt ");
    }

    @Test
    void whatIsLostIsMadeAgain() throws SQLException {
        // Given
        Course course =
                Course.inClinic(clinicId, "a-therapist").underWay("2026-09-28", "{\"kind\":\"PER_DAY\",\"times\":1}");
        course.logged(course.entry("2026-10-13T07:30:00+02:00"));
        reckoned.await();
        List<String> keptUp = rollups();
        Name reckoning = new Name(clinicId, "reckoning", null, null);
        database.commit(reckoning, "update patient_standing set last_day = null, active_since = null");
        database.commit(reckoning, "delete from patient_week where monday < '2026-10-05'");
        database.commit(
                reckoning,
                "insert into patient_week select (w).* from (select jsonb_populate_record(w,"
                        + " '{\"monday\": \"2020-01-06\"}') as w from patient_week w limit 1) as x");

        // When
        rebuild();

        // Then
        assertThat(keptUp).hasSize(3 + 1);
        assertThat(rollups()).isEqualTo(keptUp);
    }

    private void live(List<History> patients, Random random) {
        itIs(FIRST + "T05:00:00Z");
        patients.forEach(patient -> patient.begin(FIRST));
        for (int day = 1; day < 35; day++) {
            ZonedDateTime now = FIRST.plusDays(day).atTime(12, 0).atZone(ZoneOffset.UTC);
            itIs(now.toInstant().toString());
            for (History patient : patients) {
                patient.live(now);
            }
            if (random.nextInt(4) == 0) {
                reckoned.awaitChanges();
            }
            if (day == 17) {
                reckoned.await();
            }
        }
        patients.get(0).end(FIRST.plusDays(30));
    }

    private String rebuild() {
        return given().when().post(rebuild).then().statusCode(200).extract().asString();
    }

    /** Every column as PostgreSQL writes it, figures to the last bit. */
    private List<String> rollups() throws SQLException {
        Name reckoning = new Name(clinicId, "reckoning", null, null);
        List<String> rows = new ArrayList<>(
                database.list(reckoning, "select w::text from patient_week w order by patient_id, monday"));
        rows.addAll(database.list(reckoning, "select s::text from patient_standing s order by patient_id"));
        return rows;
    }
}
