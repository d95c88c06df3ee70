package rehab.adherence.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

@QuarkusTest
class RuleOutcomesTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private final UUID clinicId = UUID.randomUUID();
    private final UUID rule = UUID.randomUUID();

    @Test
    void countsSessionsAndStopsOfOverriddenLinesByRule() {
        // Given five patients whose wall press was ordered in spite of the rule; pain ended it for two of them
        List<Course> patients = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Course patient = overridden();
            patient.logged(patient.entry("2026-10-13T07:30:00+02:00"));
            patients.add(patient);
        }
        patients.get(0).logged(stopped(patients.get(0), "2026-10-14T07:30:00+02:00"));
        patients.get(1).logged(stopped(patients.get(1), "2026-10-14T07:30:00+02:00"));
        // And one who corrected the stop, and one elsewhere
        UUID wrong = patients.get(2).logged(stopped(patients.get(2), "2026-10-14T07:30:00+02:00"));
        Map<String, Object> correction = patients.get(2).entry("2026-10-14T07:30:00+02:00");
        correction.put("corrects", wrong);
        patients.get(2).logged(correction);
        Course elsewhere = overridden(Course.fresh());
        elsewhere.logged(stopped(elsewhere, "2026-10-14T07:30:00+02:00"));

        // When
        JsonPath outcomes = outcomes("");

        // Then
        assertThat(outcomes.getString("from")).isEqualTo("2026-07-22");
        assertThat(outcomes.getString("to")).isEqualTo("2026-10-14");
        assertThat(outcomes.getList("rules.ruleId")).containsExactly(rule.toString());
        assertThat(outcomes.getInt("rules[0].patients")).isEqualTo(5);
        assertThat(outcomes.getInt("rules[0].sessions")).isEqualTo(8);
        assertThat(outcomes.getInt("rules[0].stopsForPain")).isEqualTo(2);
        assertThat(outcomes.getBoolean("selfReported")).isTrue();

        // And: only of the days that are asked for
        JsonPath first = outcomes("?from=2026-10-12&to=2026-10-13");
        assertThat(first.getInt("rules[0].sessions")).isEqualTo(5);
        assertThat(first.getInt("rules[0].stopsForPain")).isZero();
    }

    @Test
    void whatWouldTellAboutFewIsNotShown() {
        // Given
        Course only = overridden();
        only.logged(stopped(only, "2026-10-14T07:30:00+02:00"));

        // When
        Map<String, Object> shown = outcomes("").getMap("rules[0]");

        // Then
        assertThat(shown)
                .containsEntry("ruleId", rule.toString())
                .containsEntry("patients", null)
                .containsEntry("sessions", null)
                .containsEntry("stopsForPain", null);
    }

    @Test
    void aRuleWhoseLinesNobodyReportedIsThereWithoutSessions() {
        // Given one who did another line only, and another version's
        Course patient = overridden();
        Map<String, Object> entry = patient.entry("2026-10-13T07:30:00+02:00");
        entry.put("lines", List.of(patient.rowDone()));
        patient.logged(entry);

        // Then
        JsonPath outcomes = outcomes("");
        assertThat(outcomes.getInt("rules[0].patients")).isZero();
        assertThat(outcomes.getInt("rules[0].sessions")).isZero();
    }

    @Test
    void anOverrideThatComesLaterCountsForItsVersion() {
        // Given a finding that was answered while the version was in force
        Course patient = Course.inClinic(clinicId, "a-therapist").underWay("2026-10-12", DAILY);
        assertThat(outcomes("").getList("rules")).isEmpty();

        // When
        patient.deliverVersion(1, withOverride(patient)).then().statusCode(204);
        patient.deliverVersion(1, withOverride(patient)).then().statusCode(204);

        // Then
        assertThat(outcomes("").getList("rules.ruleId")).containsExactly(rule.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2026-10-15, from",
        "?from=2024-10-13, from",
        "?from=soon, from",
        "?to=1999-12-31, to",
        "?to=%2B999999999-12-31, to"
    })
    void daysAreBounded(String query, String field) {
        patient()
                .administrator()
                .urlEncodingEnabled(false)
                .get("/clinic/rule-outcomes" + query)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private Course overridden() {
        return overridden(patient());
    }

    private Course overridden(Course patient) {
        patient.deliverCareTeam(1, patient.therapist);
        patient.deliverVersion(1, withOverride(patient)).then().statusCode(201);
        return patient;
    }

    private Map<String, Object> withOverride(Course patient) {
        Map<String, Object> body = patient.versionBody(1, "2026-10-12", DAILY);
        body.put("overrides", List.of(Map.of("lineId", patient.press, "ruleId", rule, "ruleVersion", 2)));
        return body;
    }

    private static Map<String, Object> stopped(Course patient, String at) {
        Map<String, Object> entry = patient.entry(at);
        Map<String, Object> press = patient.pressDone(4);
        press.put("stopReason", "PAIN");
        entry.put("lines", List.of(press));
        return entry;
    }

    private Course patient() {
        return Course.inClinic(clinicId, "a-therapist");
    }

    private JsonPath outcomes(String query) {
        return patient()
                .administrator()
                .get("/clinic/rule-outcomes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
