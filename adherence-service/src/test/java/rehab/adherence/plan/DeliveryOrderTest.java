package rehab.adherence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** Whatever the order in which announcements come, and however often: the same is known in the end. */
@QuarkusTest
class DeliveryOrderTest extends ServiceTest {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";
    private static final String TWICE = "{\"kind\":\"PER_DAY\",\"times\":2}";
    private static final int ORDERS = 40;

    @Test
    void everyOrderOfAnnouncementsLeadsToTheSame() {
        // Given
        Set<String> outcomes = new HashSet<>();

        // When
        for (int seed = 0; seed < ORDERS; seed++) {
            outcomes.add(outcome(seed));
        }

        // Then
        assertThat(outcomes).hasSize(1);
    }

    /** What is known of a patient to whom all of it was announced, in an order of its own and some of it twice. */
    private String outcome(int seed) {
        Course course = Course.fresh();
        List<Supplier<Response>> announcements = announcements(course);
        Random random = new Random(seed);
        if (seed > 0) {
            announcements.addAll(announcements.subList(0, random.nextInt(announcements.size())));
            Collections.shuffle(announcements, random);
        }
        announcements.forEach(
                announcement -> assertThat(announcement.get().statusCode()).isIn(201, 204));
        itIs("2026-10-20T10:00:00Z");
        String held = known(course);
        itIs("2026-10-26T10:00:00Z");
        String ended = known(course);
        itIs(Course.NOW);
        return held + ended;
    }

    private static List<Supplier<Response>> announcements(Course course) {
        UUID pause = UUID.randomUUID();
        UUID hold = UUID.randomUUID();
        Map<String, Object> pauseEnded = course.suspensionBody("2026-10-08");
        pauseEnded.put("until", "2026-10-13");
        Map<String, Object> secondVersion = course.versionBody(2, "2026-10-12", TWICE);
        secondVersion.put("overrides", List.of(Map.of("lineId", course.press, "ruleId", hold, "ruleVersion", 1)));
        return new ArrayList<>(List.of(
                () -> course.deliverCareTeam(1, "former"),
                () -> course.deliverVersion(1, "2026-10-01", DAILY),
                () -> course.deliverVersion(2, secondVersion),
                () -> course.deliverVersion(3, "2026-10-15", DAILY),
                () -> course.deliverSuspension(pause, course.suspensionBody("2026-10-08")),
                () -> course.deliverSuspension(pause, pauseEnded),
                () -> course.deliverSuspension(hold, course.holdBody("2026-10-18")),
                () -> course.deliverEnd(course.endBody("STOPPED", "2026-10-22")),
                () -> course.deliverCareTeam(2, course.therapist)));
    }

    private static String known(Course course) {
        String path = "/patients/" + course.patientId;
        String known = course.therapist().get(path + "/today").asString()
                + course.therapist()
                        .get(path + "/adherence?from=2026-09-28&to=2026-10-25")
                        .asString()
                + withoutTasks(course.therapist().get("/caseload").asString());
        for (UUID own : List.of(course.patientId, course.prescriptionId, course.routineId, course.press, course.row)) {
            known = known.replace(own.toString(), "its own");
        }
        return known;
    }

    /** Tasks come soon after, and what was found between two announcements stays found. */
    private static String withoutTasks(String caseload) {
        return caseload.replaceAll("\"tasks\":\\[[^]]*]", "");
    }
}
