package rehab.adherence.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.PrescriptionStub;
import rehab.adherence.PrescriptionStub.Told;
import rehab.adherence.ServiceTest;

/** From logged sessions, over the job, to prescription-service's door. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class ProposeProgressionTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh().progressing(2, 2);
    private PrescriptionStub prescriptions;

    @BeforeEach
    void listen() throws IOException {
        prescriptions = new PrescriptionStub();
    }

    @AfterEach
    void hangUp() {
        prescriptions.close();
    }

    @Test
    void enoughSessionsAtFullDoseAreProposedOnce() throws SQLException {
        // Given
        course.underWay("2026-10-12", DAILY);

        // When
        course.logged(good("2026-10-12T07:30:00+02:00"));
        course.logged(good("2026-10-13T07:30:00+02:00"));

        // Then
        Told told = told(1).get(0);
        assertThat(told.method()).isEqualTo("PUT");
        assertThat(told.authorization()).isEqualTo("Bearer a-service-token");
        assertThat(told.path()).startsWith("/deliveries/prescriptions/" + course.prescriptionId + "/proposals/");
        assertThat(told.json().getString("clinicId")).isEqualTo(course.clinicId.toString());
        assertThat(told.json().getString("patientId")).isEqualTo(course.patientId.toString());
        assertThat(told.json().getString("lineId")).isEqualTo(course.press.toString());
        assertThat(told.json().getInt("version")).isEqualTo(1);
        assertThat(told.json().getString("direction")).isEqualTo("UP");
        assertThat(told.json().getMap("change")).isEqualTo(Map.of("amount", Map.of("min", 12, "max", 12)));
        assertThat(told.json().getString("because"))
                .isEqualTo("The last 2 sessions (2026-10-12 to 2026-10-13) all reached 3 × 10 repetitions, pain up to 1"
                        + " (limit 2), effort up to 5 (limit 6)");
        assertThat(told.json().getString("madeAt")).startsWith("2026-10-14T10:0");

        // When
        course.logged(good("2026-10-14T07:30:00+02:00"));

        // Then
        untilReckoned();
        assertThat(made()).containsExactly("UP 1");
    }

    @Test
    void aStopForPainIsProposedAsAStepDown() {
        // Given
        course.underWay("2026-10-12", DAILY);
        Map<String, Object> entry = good("2026-10-13T07:30:00+02:00");
        Map<String, Object> press = course.pressDone(10, 4);
        press.put("stopReason", "PAIN");
        press.put("painDuring", 6);
        entry.put("lines", List.of(press));

        // When
        course.logged(entry);

        // Then
        Told told = told(1).get(0);
        assertThat(told.json().getString("direction")).isEqualTo("DOWN");
        assertThat(told.json().getMap("change")).isEqualTo(Map.of("amount", Map.of("min", 8, "max", 8)));
        assertThat(told.json().getString("because")).isEqualTo("Stopped for pain on 2026-10-13 (pain 6)");
    }

    @Test
    void aSessionEnteredInErrorIsNoEvidence() throws SQLException {
        // Given
        course.underWay("2026-10-12", DAILY);
        UUID wrong = course.logged(good("2026-10-12T07:30:00+02:00"));
        Map<String, Object> corrected = good("2026-10-12T07:30:00+02:00");
        corrected.put("lines", List.of(course.pressDone(10, 10, 7)));
        corrected.put("corrects", wrong);
        course.logged(corrected);

        // When
        course.logged(good("2026-10-13T07:30:00+02:00"));

        // Then
        untilReckoned();
        assertThat(made()).isEmpty();
    }

    @Test
    void nothingIsProposedWhileOnHold() throws SQLException {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.deliverSuspension(UUID.randomUUID(), course.holdBody("2026-10-13"))
                .then()
                .statusCode(201);

        // When
        course.logged(good("2026-10-12T07:30:00+02:00"));
        course.logged(good("2026-10-13T07:30:00+02:00"));

        // Then
        untilReckoned();
        assertThat(made()).isEmpty();
    }

    @Test
    void whatWasDoneByAnotherDoseIsNoEvidenceAndAnotherDoseIsProposedFor() throws SQLException {
        // Given
        course.underWay("2026-10-10", DAILY);
        course.logged(good("2026-10-10T07:30:00+02:00"));
        course.pressing(12).deliverVersion(2, "2026-10-11", DAILY).then().statusCode(201);
        course.logged(byVersion(2, 12, "2026-10-11T07:30:00+02:00"));
        untilReckoned();
        assertThat(made()).isEmpty();

        // When
        course.logged(byVersion(2, 12, "2026-10-12T07:30:00+02:00"));

        // Then
        assertThat(told(1).get(0).json().getMap("change")).isEqualTo(Map.of("amount", Map.of("min", 14, "max", 14)));

        // When
        course.pressing(14).deliverVersion(3, "2026-10-13", DAILY).then().statusCode(201);
        course.logged(byVersion(3, 14, "2026-10-13T07:30:00+02:00"));
        course.logged(byVersion(3, 14, "2026-10-14T07:30:00+02:00"));

        // Then
        assertThat(told(2).get(1).json().getInt("version")).isEqualTo(3);
        assertThat(made()).containsExactly("UP 2", "UP 3");
    }

    @Test
    void aVersionThatLeavesTheLineAloneGoesOnWithItsEvidence() {
        // Given
        course.underWay("2026-10-10", DAILY);
        course.logged(good("2026-10-10T07:30:00+02:00"));
        course.deliverVersion(2, "2026-10-11", "{\"kind\":\"PER_DAY\",\"times\":2}")
                .then()
                .statusCode(201);

        // When
        course.logged(byVersion(2, 10, "2026-10-11T07:30:00+02:00"));

        // Then
        assertThat(told(1).get(0).json().getInt("version")).isEqualTo(2);
    }

    @Test
    void proposalsAreSeenByTheCareTeamAlone() throws SQLException {
        // Given
        course.underWay("2026-10-12", DAILY);
        course.logged(good("2026-10-12T07:30:00+02:00"));
        course.logged(good("2026-10-13T07:30:00+02:00"));
        told(1);

        // Then
        assertThat(database.count(Name.therapist(course), "progression_proposal"))
                .isEqualTo(1);
        for (Name name : List.of(
                Name.NOBODY,
                Name.patient(course),
                Name.administrator(course),
                new Name(course.clinicId, "therapist", "another", null),
                new Name(UUID.randomUUID(), "therapist", course.therapist, null),
                new Name(UUID.randomUUID(), "reckoning", null, null),
                new Name(course.clinicId, "prescription-delivery", null, null))) {
            assertThat(database.count(name, "progression_proposal"))
                    .as(name.toString())
                    .isZero();
        }
    }

    private Map<String, Object> good(String performedAt) {
        return byVersion(1, 10, performedAt);
    }

    private Map<String, Object> byVersion(int version, int repetitions, String performedAt) {
        Map<String, Object> entry = course.entry(performedAt);
        entry.put("prescriptionVersion", version);
        entry.put("painAfter", 1);
        entry.put("effort", 5);
        entry.put("lines", List.of(course.pressDone(repetitions, repetitions, repetitions)));
        return entry;
    }

    private List<Told> told(int atLeast) {
        return await().atMost(PATIENCE)
                .until(() -> prescriptions.told(course.prescriptionId), all -> all.size() >= atLeast);
    }

    private List<String> made() throws SQLException {
        return database.list(
                new Name(course.clinicId, "reckoning", null, null),
                "select direction || ' ' || version from progression_proposal where patient_id = '" + course.patientId
                        + "' order by version");
    }

    private void untilReckoned() {
        await().atMost(PATIENCE)
                .until(() -> database.count(
                                new Name(null, "system", null, null),
                                "patient_change where patient_id = '" + course.patientId + "'")
                        == 0);
    }
}
