package rehab.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 10, 25, 8, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    @Test
    void reportsBothSidesOfALineOrderedForEach() throws Exception {
        // When
        JsonNode session = report(performance(1, false, null));

        // Then
        assertThat(session.at("/lines/0/sets").toString())
                .isEqualTo("[{\"amount\":10,\"holdSeconds\":5,\"side\":\"LEFT\"},"
                        + "{\"amount\":10,\"holdSeconds\":5,\"side\":\"RIGHT\"}]");
        assertThat(session.at("/lines/1/sets")).hasSize(2);
        assertThat(session.at("/performedAt").asText()).isEqualTo("2026-10-25T08:00+01:00");
    }

    @Test
    void aSessionBrokenOffEndsWithTheLineThatHurt() throws Exception {
        // When
        JsonNode session = report(performance(1, true, null));

        // Then
        assertThat(session.get("lines")).hasSize(1);
        assertThat(session.at("/lines/0/stopReason").asText()).isEqualTo("PAIN");
    }

    @Test
    void aSkippedSessionReportsNeitherPainNorLines() throws Exception {
        // When
        JsonNode session = report(performance(0, false, "No time today"));

        // Then
        assertThat(session.get("skipReason").asText()).isEqualTo("No time today");
        assertThat(session.has("lines")).isFalse();
        assertThat(session.has("painAfter")).isFalse();
    }

    private static Habit.Performance performance(double dose, boolean brokenOff, @Nullable String skipped) {
        return new Habit.Performance(dose, 8, 0, 3, 4, brokenOff, skipped);
    }

    private static JsonNode report(Habit.Performance done) throws Exception {
        JsonNode version = JSON.readTree("""
                {"prescriptionId": "p", "version": 1, "routines": [{"routineId": "r", "lines": [
                  {"lineId": "a", "side": "EACH", "dose": {"sets": {"min": 1, "max": 1}, "amount": {"min": 10, "max": 10},
                   "unit": "REPS", "holdSeconds": {"min": 5, "max": 5}}},
                  {"lineId": "b", "side": "BOTH_TOGETHER", "dose": {"sets": {"min": 2, "max": 3},
                   "amount": {"min": 15, "max": 15}, "unit": "REPS"}}]}]}
                """);
        Map<String, Object> body = SessionReport.of(version, 0, MORNING, done);
        return JSON.copy()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .valueToTree(body);
    }
}
