package rehab.adherence.rollup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import rehab.adherence.Course;

/** What may happen to one patient, day by day: anything, in any order, but told by a seed. */
final class History {
    private static final List<String> SCHEDULES = List.of(
            "{\"kind\":\"PER_DAY\",\"times\":2}",
            "{\"kind\":\"PER_WEEK\",\"min\":2,\"max\":4}",
            "{\"kind\":\"DAYS_OF_WEEK\",\"days\":[\"MONDAY\",\"THURSDAY\"],\"timesPerDay\":1}",
            "{\"kind\":\"AS_NEEDED\"}");

    private final Course course;
    private final ZoneId zone;
    private final Random random;
    private final List<UUID> logged = new ArrayList<>();
    private final Map<String, Object> pause;
    private final UUID pauseId = UUID.randomUUID();
    private int version = 1;
    private boolean paused;

    History(Course course, String zone, Random random) {
        this.course = course.livingIn(zone);
        this.zone = ZoneId.of(zone);
        this.random = random;
        this.pause = course.suspensionBody("2026-09-21");
    }

    UUID patientId() {
        return course.patientId;
    }

    void begin(LocalDate day) {
        course.underWay(day.toString(), SCHEDULES.get(random.nextInt(3)));
    }

    /** Some of what may happen on a day; the clock stands in it. */
    void live(ZonedDateTime now) {
        for (int i = random.nextInt(3); i > 0; i--) {
            log(now.minusMinutes(1 + random.nextInt(6 * 24 * 60)));
        }
        LocalDate today = now.withZoneSameInstant(zone).toLocalDate();
        switch (random.nextInt(12)) {
            case 0 -> change(today.plusDays(random.nextInt(4)));
            case 1 -> pause(today);
            case 2 -> resume(today);
            default -> {}
        }
    }

    void end(LocalDate lastDay) {
        course.deliverEnd(course.endBody("COMPLETED", lastDay.toString()))
                .then()
                .statusCode(201);
    }

    private void log(ZonedDateTime at) {
        String performedAt = at.withZoneSameInstant(zone).toOffsetDateTime().toString();
        Map<String, Object> entry =
                random.nextInt(6) == 0 ? course.skipped(performedAt, "NO_TIME") : course.entry(performedAt);
        if (entry.containsKey("lines") && random.nextBoolean()) {
            Map<String, Object> press = course.pressDone(random.nextInt(20), 10);
            if (random.nextInt(4) == 0) {
                press.put("stopReason", random.nextBoolean() ? "PAIN" : "SYMPTOM");
            }
            entry.put("lines", List.of(press));
        }
        if (random.nextBoolean()) {
            entry.put("painAfter", random.nextInt(11));
        }
        if (!logged.isEmpty() && random.nextInt(4) == 0) {
            entry.put("corrects", logged.remove(random.nextInt(logged.size())));
        }
        logged.add(course.logged(entry));
    }

    private void change(LocalDate from) {
        version++;
        course.deliverVersion(version, from.toString(), SCHEDULES.get(random.nextInt(SCHEDULES.size())))
                .then()
                .statusCode(201);
    }

    private void pause(LocalDate from) {
        if (!paused) {
            paused = true;
            pause.put("from", from.toString());
            course.deliverSuspension(pauseId, pause).then().statusCode(201);
        }
    }

    private void resume(LocalDate until) {
        if (paused && !pause.containsKey("until")) {
            pause.put("until", until.toString());
            course.deliverSuspension(pauseId, pause).then().statusCode(201);
        }
    }
}
