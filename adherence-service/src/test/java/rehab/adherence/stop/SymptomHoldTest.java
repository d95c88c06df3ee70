package rehab.adherence.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.PrescriptionStub;
import rehab.adherence.ServiceTest;

/** A symptom of the stop list holds at once, here and at prescription-service, whichever way it is told. */
@QuarkusTest
class SymptomHoldTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final String THIS_MORNING = "2026-10-14T07:30:00+02:00";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();
    private PrescriptionStub prescription = fake();

    @BeforeEach
    void underWay() {
        course.underWay("2026-10-01", DAILY);
    }

    @AfterEach
    void close() {
        prescription.close();
    }

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void anySymptomOfTheListHoldsAtOnce(Symptom symptom) {
        // When
        Response logged = course.log(UUID.randomUUID(), withSymptoms(THIS_MORNING, symptom.name()));

        // Then
        logged.then()
                .statusCode(201)
                .body("symptoms", equalTo(List.of(symptom.name())))
                .body("status", equalTo("STOPPED_SYMPTOM"));
        state("ON_HOLD");
    }

    @Test
    void soDoesALineThatWasBrokenOffForASymptom() {
        // Given
        Map<String, Object> entry = course.entry(THIS_MORNING);
        Map<String, Object> line = course.pressDone(10);
        line.put("stopReason", "SYMPTOM");
        entry.put("lines", List.of(line));

        // When
        course.logged(entry);

        // Then
        state("ON_HOLD");
    }

    @Test
    void noneOfThemHoldsNothing() {
        // Given
        Map<String, Object> entry = course.entry(THIS_MORNING);
        entry.put("symptoms", List.of());
        Map<String, Object> line = course.pressDone(10);
        line.put("stopReason", "PAIN");
        entry.put("lines", List.of(line));

        // When
        Response logged = course.log(UUID.randomUUID(), entry);

        // Then
        logged.then().statusCode(201).body("status", equalTo("STOPPED_PAIN")).body("$", not(hasKey("symptoms")));
        state("DONE");
    }

    @Test
    void prescriptionServiceIsToldOnceOfOneHoldHoweverOftenTheSessionIsSent() throws SQLException {
        // Given
        UUID session = UUID.randomUUID();
        course.log(session, withSymptoms(THIS_MORNING, "FALL", "CHEST_PAIN", "FALL"))
                .then()
                .statusCode(201);

        // When
        course.log(session, withSymptoms(THIS_MORNING, "CHEST_PAIN", "FALL"))
                .then()
                .statusCode(200);

        // Then
        List<String> holds = holds();
        assertThat(holds).hasSize(1);
        await().atMost(PATIENCE)
                .until(() -> !prescription.told(course.prescriptionId).isEmpty());
        PrescriptionStub.Told told = prescription.told(course.prescriptionId).get(0);
        assertThat(told.path())
                .isEqualTo("/deliveries/prescriptions/" + course.prescriptionId + "/holds/" + holds.get(0));
        assertThat(told.json().getMap(""))
                .isEqualTo(Map.of(
                        "clinicId",
                        course.clinicId.toString(),
                        "patientId",
                        course.patientId.toString(),
                        "holdId",
                        holds.get(0),
                        "cause",
                        "SYMPTOM",
                        "from",
                        "2026-10-14",
                        "sessionId",
                        session.toString()));
    }

    @Test
    void whatIsAnnouncedBackIsTheSameHoldAndEndsIt() throws SQLException {
        // Given
        course.logged(withSymptoms(THIS_MORNING, "CHEST_PAIN"));
        UUID hold = UUID.fromString(holds().get(0));
        Map<String, Object> back = course.holdBody("2026-10-14");
        back.put("cause", "SYMPTOM");
        course.deliverSuspension(hold, back).then().statusCode(204);
        assertThat(holds()).hasSize(1);
        itIs("2026-10-16T10:00:00Z");

        // When
        back.put("until", "2026-10-16");
        course.deliverSuspension(hold, back).then().statusCode(201);

        // Then
        state("DUE");
    }

    @Test
    void aSkippedSessionHoldsAsWellAndStaysSkipped() {
        // Given
        Map<String, Object> entry = course.skipped(THIS_MORNING, "Dizzy since I got up");
        entry.put("symptoms", List.of("LIGHT_HEADEDNESS"));

        // When
        course.log(UUID.randomUUID(), entry).then().statusCode(201).body("status", equalTo("SKIPPED"));

        // Then
        state("ON_HOLD");
    }

    @ParameterizedTest(name = "performed on {0}, resumed on 13 October: {1}")
    @CsvSource({"2026-10-12, DUE", "2026-10-13, ON_HOLD", "2026-10-14, ON_HOLD"})
    void aLateUploadDoesNotOverruleAClinicianWhoResumedSince(String day, String then) throws SQLException {
        // Given
        Map<String, Object> ended = course.holdBody("2026-10-08");
        ended.put("until", "2026-10-13");
        course.deliverSuspension(UUID.randomUUID(), ended).then().statusCode(201);

        // When
        UUID session = course.logged(withSymptoms(day + "T07:30:00+02:00", "PALPITATIONS"));

        // Then
        assertThat(course.read("/today").jsonPath().getString("routines[0].state"))
                .isEqualTo(then);
        course.read("/sessions/" + session).then().body("symptoms", equalTo(List.of("PALPITATIONS")));
    }

    @Test
    void theEndOfAPauseJudgesNoSymptom() {
        // Given
        Map<String, Object> paused = course.suspensionBody("2026-10-08");
        paused.put("until", "2026-10-14");
        course.deliverSuspension(UUID.randomUUID(), paused).then().statusCode(201);

        // When
        course.logged(withSymptoms("2026-10-13T07:30:00+02:00", "PALPITATIONS"));

        // Then
        state("ON_HOLD");
    }

    @Test
    void aCorrectionThatRepeatsTheSymptomDoesNotHoldAgain() throws SQLException {
        // Given
        UUID first = course.logged(withSymptoms(THIS_MORNING, "FALL"));
        UUID hold = UUID.fromString(holds().get(0));
        Map<String, Object> resumed = course.holdBody("2026-10-14");
        resumed.put("until", "2026-10-14");
        course.deliverSuspension(hold, resumed).then().statusCode(201);

        // When
        Map<String, Object> correction = withSymptoms(THIS_MORNING, "FALL");
        correction.put("painAfter", 3);
        correction.put("corrects", first);
        course.logged(correction);

        // Then
        assertThat(holds()).containsExactly(hold.toString());
    }

    @Test
    void aCorrectionThatTellsItFirstHolds() {
        // Given
        UUID first = course.logged(course.entry(THIS_MORNING));
        Map<String, Object> correction = withSymptoms(THIS_MORNING, "FALL");
        correction.put("corrects", first);

        // When
        course.logged(correction);

        // Then
        state("ON_HOLD");
    }

    @Test
    void aTherapistsEntryFromPaperHoldsToo() {
        // Given
        Map<String, Object> entry = withSymptoms(THIS_MORNING, "BREATHLESSNESS");
        entry.put("source", "CLINICIAN_FROM_PAPER");

        // When
        course.therapist()
                .body(entry)
                .put("/patients/{id}/sessions/{session}", course.patientId, UUID.randomUUID())
                .then()
                .statusCode(201);

        // Then
        state("ON_HOLD");
    }

    @Test
    void whatHasEndedIsNotHeld() throws SQLException {
        // Given
        course.deliverEnd(course.endBody("STOPPED", "2026-10-13")).then().statusCode(201);

        // When
        course.logged(withSymptoms(THIS_MORNING, "FALL"));

        // Then
        assertThat(holds()).isEmpty();
    }

    private Map<String, Object> withSymptoms(String performedAt, String... symptoms) {
        Map<String, Object> entry = course.entry(performedAt);
        entry.put("symptoms", new ArrayList<>(List.of(symptoms)));
        return entry;
    }

    private void state(String state) {
        course.read("/today").then().body("routines[0].state", equalTo(state));
    }

    private List<String> holds() throws SQLException {
        return database.list(
                Name.patient(course),
                "select suspension_id from suspension where kind = 'ON_HOLD' and cause = 'SYMPTOM'");
    }

    private static PrescriptionStub fake() {
        try {
            return new PrescriptionStub();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
