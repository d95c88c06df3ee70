package rehab.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import rehab.local.demo.ServiceCalls.Person;

/** One demo patient from registration to yesterday, as a list of dated events. */
final class PatientStory {
    private static final int REVISED_AFTER_DAYS = 20;
    private static final int PAUSED_AFTER_DAYS = 13;
    private static final int PAUSED_DAYS = 7;
    /** On the first day the plan is there from the morning on. */
    private static final int EARLIEST_ON_FIRST_DAY = 12;

    private static final Duration TO_TYPE_IT_IN = Duration.ofMinutes(5);

    private final Clinic clinic;
    private final Clinic.Patient patient;
    private final LocalDate today;
    private final Stage stage;
    private final LocalDate start;
    private final Map<Integer, JsonNode> versions = new HashMap<>();

    PatientStory(Clinic clinic, Clinic.Patient patient, LocalDate today, Stage stage) {
        this.clinic = clinic;
        this.patient = patient;
        this.today = today;
        this.stage = stage;
        this.start = patient.habit().start(today);
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(new Event(at(start, 8).toInstant(), this::begin));
        if (patient.habit() == Habit.REVISED) {
            events.add(new Event(at(start.plusDays(REVISED_AFTER_DAYS), 15).toInstant(), this::revise));
        }
        if (patient.habit() == Habit.PAUSED) {
            LocalDate pause = start.plusDays(PAUSED_AFTER_DAYS);
            events.add(suspension(pause, "pause", "Away from home for a week"));
            events.add(suspension(pause.plusDays(PAUSED_DAYS), "resume", "Back at home"));
        }
        events.addAll(new ChartStory(clinic, patient, start, stage, this::id).events());
        events.addAll(sessions());
        return events;
    }

    private void begin() {
        Person lead = stage.therapist(clinic, patient.lead());
        stage.journal().once(entry("id"), () -> {
            JsonNode registered = stage.calls().register(lead, "demo-register-" + patient.key(), registration());
            stage.journal()
                    .write(
                            entry("username"),
                            registered.get("patient").get("signInName").asText());
            return registered.get("patient").get("id").asText();
        });
        stage.open(username());
        if (patient.member() > 0) {
            stage.calls().joinCareTeam(lead, id(), stage.subject(clinic, patient.member()));
        }
        stage.journal().once(entry("prescription"), () -> stage.calls()
                .prescribe(
                        lead,
                        id(),
                        "demo-prescribe-" + patient.key(),
                        stage.orders(lead)
                                .content(
                                        patient.treatment().title(),
                                        patient.treatment().routines(),
                                        null)));
        stage.journal().once(entry("activated.1"), () -> {
            stage.calls().activate(lead, prescription(), "demo-activate-1-" + patient.key(), Map.of());
            return "yes";
        });
    }

    private void revise() {
        Person lead = stage.therapist(clinic, patient.lead());
        stage.journal().once(entry("activated.2"), () -> {
            Map<String, Object> content = stage.orders(lead)
                    .content(patient.treatment().title(), patient.treatment().harderRoutines(), version(1));
            stage.calls().revise(lead, prescription(), content);
            stage.calls()
                    .activate(
                            lead,
                            prescription(),
                            "demo-activate-2-" + patient.key(),
                            Map.of("reason", "Two sets have become easy"));
            return "yes";
        });
    }

    private Event suspension(LocalDate day, String verb, String reason) {
        return new Event(at(day, 15).toInstant(), () -> stage.journal().once(entry(verb), () -> {
            stage.calls()
                    .suspend(
                            stage.therapist(clinic, patient.lead()),
                            prescription(),
                            verb,
                            "demo-" + verb + "-" + patient.key(),
                            reason);
            return "yes";
        }));
    }

    private List<Event> sessions() {
        List<Event> sessions = new ArrayList<>();
        Random random = new Random(patient.key().hashCode());
        for (LocalDate day = start; day.isBefore(today); day = day.plusDays(1)) {
            for (int i = 0; i < patient.treatment().routines().size(); i++) {
                if (patient.treatment().routines().get(i).isDoneOn(day) && !isPaused(day)) {
                    session(day, i, random, sessions);
                }
            }
        }
        return sessions;
    }

    private void session(LocalDate day, int routine, Random random, List<Event> sessions) {
        patient.habit().on(day, today, random).ifPresent(done -> {
            int hours = day.equals(start) ? Math.max(EARLIEST_ON_FIRST_DAY, done.hours()) : done.hours();
            ZonedDateTime performed = at(day, hours).plusMinutes(7L * routine);
            ZonedDateTime sent = performed.plus(TO_TYPE_IT_IN).plusHours(done.lateHours());
            if (sent.toLocalDate().isBefore(today)) {
                sessions.add(new Event(sent.toInstant(), () -> log(day, routine, performed, done)));
            }
        });
    }

    private void log(LocalDate day, int routine, ZonedDateTime performed, Habit.Performance done) {
        boolean second = patient.habit() == Habit.REVISED && day.isAfter(start.plusDays(REVISED_AFTER_DAYS));
        UUID session = UUID.nameUUIDFromBytes((id() + " " + day + " " + routine).getBytes(StandardCharsets.UTF_8));
        stage.calls()
                .log(
                        stage.person(username()),
                        id(),
                        session,
                        SessionReport.of(version(second ? 2 : 1), routine, performed, done));
    }

    private boolean isPaused(LocalDate day) {
        LocalDate pause = start.plusDays(PAUSED_AFTER_DAYS);
        return patient.habit() == Habit.PAUSED && day.isAfter(pause) && !day.isAfter(pause.plusDays(PAUSED_DAYS));
    }

    private JsonNode version(int number) {
        return versions.computeIfAbsent(
                number, each -> stage.calls().version(stage.therapist(clinic, patient.lead()), prescription(), each));
    }

    private Map<String, Object> registration() {
        return Map.of(
                "name", patient.fullName(),
                "birthDate", LocalDate.of(patient.birthYear(), 6, 1).toString(),
                "contact", Map.of("email", patient.key() + "@example.org"),
                "language", patient.language(),
                "timeZone", clinic.zone().getId());
    }

    private String prescription() {
        return "/patients/" + id() + "/prescriptions/" + known("prescription");
    }

    private String id() {
        return known("id");
    }

    private String username() {
        return known("username");
    }

    private String known(String what) {
        return stage.journal().find(entry(what)).orElseThrow();
    }

    private String entry(String what) {
        return "patient." + patient.key() + "." + what;
    }

    private ZonedDateTime at(LocalDate day, int hours) {
        return day.atTime(LocalTime.of(hours, 0)).atZone(clinic.zone());
    }
}
