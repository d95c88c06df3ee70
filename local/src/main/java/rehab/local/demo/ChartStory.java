package rehab.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rehab.local.demo.ServiceCalls.Person;

/** How a demo patient's goals and notes come about, as dated events. */
final class ChartStory {
    private static final int HOUR_OF_GOALS = 9;
    private static final int HOUR_OF_NOTES = 16;

    private final Clinic clinic;
    private final Clinic.Patient patient;
    private final LocalDate start;
    private final Stage stage;
    private final Supplier<String> id;

    /**
     * The chart of one patient.
     *
     * @param start the first day of the plan
     * @param id the patient's id, once there is one
     */
    ChartStory(Clinic clinic, Clinic.Patient patient, LocalDate start, Stage stage, Supplier<String> id) {
        this.clinic = clinic;
        this.patient = patient;
        this.start = start;
        this.stage = stage;
        this.id = id;
    }

    List<Event> events() {
        Chart chart = Chart.of(patient);
        List<Event> events = new ArrayList<>();
        for (Chart.Goal goal : chart.goals()) {
            events.add(new Event(at(0, HOUR_OF_GOALS), () -> set(goal)));
            if (goal.achievedAfterDays() > 0) {
                events.add(new Event(at(goal.achievedAfterDays(), HOUR_OF_GOALS), () -> achieve(goal)));
            }
        }
        for (Chart.Note note : chart.notes()) {
            events.add(new Event(at(note.afterDays(), HOUR_OF_NOTES), () -> write(note)));
        }
        return events;
    }

    private void set(Chart.Goal goal) {
        stage.journal().once(entry("goal." + goal.key()), () -> stage.calls()
                .setGoal(lead(), id.get(), key("goal", goal.key()), content(goal))
                .get("id")
                .asText());
    }

    private void achieve(Chart.Goal goal) {
        stage.journal().once(entry("achieved." + goal.key()), () -> {
            String goalId = stage.journal().find(entry("goal." + goal.key())).orElseThrow();
            Map<String, Object> achieved = new HashMap<>(content(goal));
            achieved.put("status", "ACHIEVED");
            stage.calls().changeGoal(lead(), id.get(), goalId, achieved);
            return "yes";
        });
    }

    private void write(Chart.Note note) {
        stage.journal().once(entry("note." + note.key()), () -> {
            Map<String, Object> body = new HashMap<>(Map.of("text", note.text()));
            if (!note.corrects().isEmpty()) {
                body.put(
                        "corrects",
                        stage.journal().find(entry("note." + note.corrects())).orElseThrow());
            }
            JsonNode written = stage.calls().writeNote(lead(), id.get(), key("note", note.key()), body);
            return written.get("id").asText();
        });
    }

    private Map<String, Object> content(Chart.Goal goal) {
        return Map.of(
                "activity",
                goal.activity(),
                "baseline",
                goal.baseline(),
                "target",
                goal.target(),
                "due",
                start.plusWeeks(goal.weeks()).toString());
    }

    private Person lead() {
        return stage.therapist(clinic, patient.lead());
    }

    private String key(String what, String key) {
        return "demo-" + what + "-" + key + "-" + patient.key();
    }

    private String entry(String what) {
        return "patient." + patient.key() + "." + what;
    }

    private Instant at(int days, int hour) {
        return start.plusDays(days).atTime(hour, 0).atZone(clinic.zone()).toInstant();
    }
}
