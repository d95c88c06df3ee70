package rehab.adherence.clinicrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;
import rehab.adherence.ServiceTest;

@QuarkusTest
class ClinicRulesTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Inject
    DatabaseAs database;

    private final Course course = Course.fresh();

    @Test
    void asShippedUntilSomethingIsSaid() {
        // When
        JsonPath rules = read().jsonPath();

        // Then
        assertThat(rules.getList("rules.rule"))
                .isEqualTo(List.of(
                        "STOP_LIST_SYMPTOM",
                        "PAIN_HIGH",
                        "PAIN_RISE",
                        "STOP_FOR_PAIN",
                        "SILENCE",
                        "MISSED_IN_A_ROW",
                        "OVER_DOSE",
                        "COMMENT",
                        "RED_FLAG",
                        "FLARE",
                        "PROGRESSION_PROPOSAL",
                        "RECALLED_CONTENT"));
        assertThat(rules.getMap("rules[1]"))
                .isEqualTo(Map.of(
                        "rule",
                        "PAIN_HIGH",
                        "tier",
                        "HIGH",
                        "due",
                        Map.of("amount", 1, "unit", "BUSINESS_DAYS"),
                        "threshold",
                        7f,
                        "minimum",
                        1f,
                        "maximum",
                        10f));
        assertThat(rules.getMap("rules[0]")).containsOnlyKeys("rule", "tier", "due");
        assertThat(rules.getString("hours.zone")).isEqualTo("UTC");
    }

    @Test
    void whatAClinicSaysHoldsForItAlone() {
        // Given
        Course elsewhere = Course.fresh();
        Map<String, Object> said = said(rule("PAIN_HIGH", "MEDIUM", 2, "BUSINESS_HOURS", 5.0));
        said.put("hours", hours("Europe/Berlin", "09:00", "12:00", "2026-10-15"));

        // When
        set(said, etag()).then().statusCode(200);

        // Then
        assertThat(read().jsonPath().getFloat("rules[1].threshold")).isEqualTo(5);
        assertThat(read().jsonPath().getList("hours.holidays")).isEqualTo(List.of("2026-10-15"));
        for (Course each : List.of(course, elsewhere)) {
            each.underWay("2026-10-12", DAILY);
            Map<String, Object> entry = each.entry("2026-10-13T07:30:00+02:00");
            entry.put("painAfter", 5);
            entry.put("note", "Rather sore");
            each.logged(entry);
            await().until(() -> !rulesOf(each).isEmpty());
        }
        assertThat(rulesOf(elsewhere)).containsExactly("COMMENT");
        JsonPath task = course.therapist().get("/review-tasks").jsonPath();
        assertThat(task.getString("items[0].rule")).isEqualTo("PAIN_HIGH");
        assertThat(task.getString("items[0].tier")).isEqualTo("MEDIUM");
        // Noon in Berlin is closing time, and the next day is a holiday.
        assertThat(task.getString("items[0].dueAt")).startsWith("2026-10-16T09:0");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        // Given
        String first = etag();
        set(said(rule("SILENCE", "LOW", 1, "WEEKS", 21.0)), first).then().statusCode(200);

        // Then
        Map<String, Object> other = said(rule("SILENCE", "LOW", 1, "WEEKS", 10.0));
        set(other, first).then().statusCode(412);
        course.administrator().body(other).put("/clinic/review-rules").then().statusCode(428);
        assertThat(read().jsonPath().getFloat("rules[4].threshold")).isEqualTo(21);
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        String etag = etag();
        assertField(said(rule("PAIN_HIGH", "HIGH", 1, "WEEKS", 11.0)), etag, "rules[0].threshold");
        assertField(said(rule("PAIN_HIGH", "HIGH", 1, "WEEKS", 6.5)), etag, "rules[0].threshold");
        assertField(said(rule("COMMENT", "LOW", 1, "WEEKS", 1.0)), etag, "rules[0].threshold");
        assertField(said(rule("COMMENT", "LOW", 0, "WEEKS", null)), etag, "rules[0].due.amount");
        Map<String, Object> comment = rule("COMMENT", "LOW", 1, "WEEKS", null);
        Map<String, Object> twice = said(comment);
        twice.put("rules", List.of(comment, comment));
        assertField(twice, etag, "rules[1].rule");
        Map<String, Object> nowhere = said(comment);
        nowhere.put("hours", hours("Nowhere/Land", "09:00", "12:00"));
        assertField(nowhere, etag, "hours.zone");
        Map<String, Object> never = said(comment);
        never.put("hours", hours("Europe/Berlin", "12:00", "12:00"));
        assertField(never, etag, "hours.closes");
    }

    @Test
    void settingsAreOfTheClinicAlone() throws SQLException {
        // Given
        Course elsewhere = Course.fresh();
        set(said(rule("SILENCE", "LOW", 1, "WEEKS", 21.0)), etag()).then().statusCode(200);

        // Then
        for (Name name : List.of(Name.administrator(course), Name.patient(course), Name.therapist(course))) {
            assertThat(database.count(name, "clinic_rule_setting"))
                    .as("whoever sees a figure sees its lines: %s", name)
                    .isEqualTo(1);
        }
        for (Name name : List.of(
                Name.administrator(elsewhere), Name.patient(elsewhere), Name.therapist(elsewhere), Name.NOBODY)) {
            assertThat(database.count(name, "clinic_rule_setting")).isZero();
        }
    }

    private static List<String> rulesOf(Course of) {
        return of.therapist().get("/review-tasks").jsonPath().getList("items.rule", String.class);
    }

    private Response read() {
        return course.administrator().get("/clinic/review-rules");
    }

    private String etag() {
        return read().header("ETag");
    }

    private Response set(Map<String, Object> said, String etag) {
        return course.administrator().header("If-Match", etag).body(said).put("/clinic/review-rules");
    }

    private void assertField(Map<String, Object> said, String etag, String field) {
        Response refused = set(said, etag);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.field")).isEqualTo(List.of(field));
    }

    private static Map<String, Object> said(Map<String, Object> rule) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("rules", List.of(rule));
        said.put("hours", hours("UTC", "08:00", "17:00"));
        return said;
    }

    private static Map<String, Object> rule(
            String rule, String tier, int amount, String unit, @Nullable Double threshold) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("rule", rule);
        said.put("tier", tier);
        said.put("due", Map.of("amount", amount, "unit", unit));
        if (threshold != null) {
            said.put("threshold", threshold);
        }
        return said;
    }

    private static Map<String, Object> hours(String zone, String opens, String closes, String... holidays) {
        return Map.of(
                "zone",
                zone,
                "days",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                "opens",
                opens,
                "closes",
                closes,
                "holidays",
                List.of(holidays));
    }
}
