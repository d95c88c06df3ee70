package rehab.adherence.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;
import rehab.adherence.reckoning.Reckoned;

@QuarkusTest
class ClinicSummaryTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    Reckoned reckoned;

    private final UUID clinicId = UUID.randomUUID();

    @Test
    void countsAndAveragesOverTheClinic() {
        // Given
        for (int i = 0; i < 5; i++) {
            Course steady = patient().underWay("2026-10-12", DAILY);
            steady.logged(steady.entry("2026-10-12T07:30:00+02:00"));
            steady.logged(steady.entry("2026-10-13T07:30:00+02:00"));
        }
        for (int i = 0; i < 5; i++) {
            patient().underWay("2026-09-28", DAILY);
        }
        Course elsewhere = Course.fresh().underWay("2026-10-12", DAILY);
        elsewhere.logged(elsewhere.entry("2026-10-13T07:30:00+02:00"));

        // When
        JsonPath summary = summary("");

        // Then
        assertThat(summary.getString("clinicId")).isEqualTo(clinicId.toString());
        assertThat(summary.getString("from")).isEqualTo("2026-09-21");
        assertThat(summary.getString("to")).isEqualTo("2026-10-14");
        assertThat(summary.getInt("activePatients")).isEqualTo(10);
        assertThat(summary.getInt("sessionsLogged")).isEqualTo(10);
        assertThat(summary.getInt("sessionsThisWeek")).isEqualTo(10);
        assertThat(summary.getInt("patientsReporting")).isEqualTo(5);
        assertThat(summary.getInt("silentPatients")).isEqualTo(5);
        assertThat(summary.getInt("stopsForPain")).isZero();
        assertThat(summary.getDouble("lateShare")).isEqualTo(1);
        assertThat(summary.getDouble("adherence.median")).isCloseTo(0.5, within(1e-6));
        assertThat(summary.getDouble("adherence.mean")).isCloseTo(0.5, within(1e-6));
        assertThat(summary.getList("adherence.bands.patients")).isEqualTo(List.of(5, 0, 0, 0, 5));
        assertThat(summary.getList("weeks.isoWeek")).isEqualTo(List.of("2026-W39", "2026-W40", "2026-W41", "2026-W42"));
        assertThat(summary.getList("weeks.sessions")).isEqualTo(List.of(0, 0, 0, 10));
        assertThat(summary.getDouble("weeks[1].figure")).isZero();
        assertThat(summary.getDouble("weeks[3].figure")).isCloseTo(0.5, within(1e-6));
        assertThat(summary.getBoolean("weeks[3].soFar")).isTrue();
        assertThat(summary.getBoolean("selfReported")).isTrue();
    }

    @Test
    void whatWouldTellAboutFewIsNotShown() {
        // Given
        Course only = patient().underWay("2026-10-12", DAILY);
        only.logged(only.entry("2026-10-13T07:30:00+02:00"));

        // When
        JsonPath summary = summary("");

        // Then
        assertThat(summary.getInt("activePatients")).isEqualTo(1);
        assertThat(summary.getInt("sessionsLogged")).isEqualTo(1);
        assertThat(summary.getMap("adherence")).doesNotContainKeys("median", "mean");
        assertThat(summary.getList("adherence.bands.patients"))
                .containsOnlyNulls()
                .hasSize(5);
        assertThat(summary.getMap("$")).doesNotContainKey("lateShare");
        assertThat(summary.getList("weeks.figure")).containsOnlyNulls();
    }

    @Test
    void byTherapistFewAreNotToldAbout() {
        // Given
        for (int i = 0; i < 5; i++) {
            Course one = Course.inClinic(clinicId, "has-five").underWay("2026-10-12", DAILY);
            Map<String, Object> entry = one.entry("2026-10-13T07:30:00+02:00");
            entry.put("painAfter", 4);
            one.logged(entry);
            entry.put("performedAt", "2026-10-14T07:30:00+02:00");
            entry.put("painAfter", 3);
            one.logged(entry);
        }
        for (int i = 0; i < 3; i++) {
            Course.inClinic(clinicId, "has-three").underWay("2026-10-12", DAILY);
            Course.inClinic(clinicId, "has-as-many").underWay("2026-10-12", DAILY);
        }

        // When
        JsonPath summary = summary("");

        // Then
        assertThat(summary.getString("asOf")).isEqualTo("2026-10-14");
        assertThat(summary.getList("therapists.therapistId"))
                .isEqualTo(List.of("has-as-many", "has-five", "has-three"));
        assertThat(summary.getMap("therapists[1]"))
                .containsEntry("patients", 5)
                .containsEntry("figure", 2f / 3)
                .containsEntry("sessions", 10)
                .containsEntry("silent", 0);
        assertThat(summary.getMap("therapists[0]"))
                .containsEntry("patients", null)
                .doesNotContainKeys("sessions", "silent");
        assertThat(summary.getDouble("pain.meanChange")).isEqualTo(-1);
        assertThat(summary.getMap("pain")).containsEntry("lower", 5).containsEntry("same", 0);
        assertThat(summary.getDouble("weeks[3].lateShare")).isEqualTo(0.5);
    }

    @Test
    void theTableSaysTheSameWeeks() {
        // Given
        for (int i = 0; i < 5; i++) {
            Course one = patient().underWay("2026-10-05", DAILY);
            one.logged(one.entry("2026-10-13T07:30:00+02:00"));
        }
        Course single = patient().underWay("2026-09-28", DAILY);
        Map<String, Object> longAgo = single.entry("2026-09-29T07:30:00+02:00");
        longAgo.put("lateReason", "On holiday");
        single.logged(longAgo);
        reckoned.await();

        // When
        List<String> rows = patient()
                .administrator()
                .get("/clinic/summary.csv?weeks=4")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        // Then
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).isEqualTo("2026-W39,2026-09-21,0,0,,,,false,2026-10-14");
        assertThat(rows.get(2))
                .as("of one patient nothing but the count")
                .isEqualTo("2026-W40,2026-09-28,1,0,,,,false,2026-10-14");
        assertThat(rows.get(4)).startsWith("2026-W42,2026-10-12,5,0,0.").endsWith(",true,2026-10-14");
    }

    @Test
    void nothingAboutASinglePatientIsInIt() {
        // Given
        Course course = patient().underWay("2026-10-12", DAILY);
        Map<String, Object> entry = course.entry("2026-10-13T07:30:00+02:00");
        entry.put("note", "Only for my therapist");
        course.logged(entry);

        // When
        reckoned.await();
        String summary = course.administrator().get("/clinic/summary").asString();

        // Then
        assertThat(summary).doesNotContain(course.patientId.toString()).doesNotContain("Only for my therapist");
    }

    @Test
    void pausedIsNeitherActiveNorSilent() {
        // Given
        Course paused = patient().underWay("2026-09-01", DAILY);
        paused.deliverSuspension(UUID.randomUUID(), paused.suspensionBody("2026-09-15"));

        // When
        JsonPath summary = summary("");

        // Then
        assertThat(summary.getInt("activePatients")).isZero();
        assertThat(summary.getInt("silentPatients")).isZero();
    }

    @Test
    void whoResumedThisMorningIsNotSilent() {
        // Given
        Course resumed = patient();
        resumed.underWay("2026-09-01", DAILY);
        itIs("2026-09-13T10:00:00Z");
        resumed.logged(resumed.entry("2026-09-13T07:30:00+02:00"));
        Map<String, Object> pause = resumed.suspensionBody("2026-09-14");
        pause.put("until", "2026-10-14");
        resumed.deliverSuspension(UUID.randomUUID(), pause).then().statusCode(201);
        itIs(Course.NOW);

        // When
        JsonPath summary = summary("");

        // Then
        assertThat(summary.getInt("activePatients")).isEqualTo(1);
        assertThat(summary.getInt("silentPatients")).isZero();
    }

    @Test
    void aClinicWithoutPatientsIsEmptyNotBroken() {
        // When
        JsonPath summary = summary("?weeks=1");

        // Then
        assertThat(summary.getInt("activePatients")).isZero();
        assertThat(summary.getList("adherence.bands.patients")).isEqualTo(List.of(0, 0, 0, 0, 0));
    }

    @Test
    void weeksAreBounded() {
        for (String weeks : List.of("0", "27", "many")) {
            patient()
                    .administrator()
                    .get("/clinic/summary?weeks=" + weeks)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("weeks"));
        }
    }

    private Course patient() {
        return Course.inClinic(clinicId, "a-therapist");
    }

    private JsonPath summary(String query) {
        reckoned.await();
        return patient()
                .administrator()
                .get("/clinic/summary" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
