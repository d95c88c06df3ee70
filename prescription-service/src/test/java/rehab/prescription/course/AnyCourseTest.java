package rehab.prescription.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/**
 * After each act of any course of treatment: every past version reads as it did when it was activated, to the byte, and what
 * is active has no warning or block that nobody answered. A seed that failed belongs into {@link #seeds()} for good.
 */
@QuarkusTest
class AnyCourseTest extends ServiceTest {
    private static final int COURSES = Integer.getInteger("rehab.test.courses", 20);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Set<String> SAFE = Set.of("CLEAR", "ANSWERED");

    @Inject
    Superuser superuser;

    @Inject
    CircuitBreakerMaintenance breakers;

    static List<Integer> seeds() {
        return IntStream.rangeClosed(1, COURSES).boxed().toList();
    }

    @ParameterizedTest(name = "course {0}")
    @MethodSource("seeds")
    void pastVersionsStayAndWhatIsActiveIsAnswered(int seed) {
        // Given
        Course course = new Course(catalog, keycloak, clock);
        List<Act> acts = course(seed);
        Map<Integer, Kept> kept = new HashMap<>();

        // When / Then
        for (int i = 0; i < acts.size(); i++) {
            course.act(acts.get(i));
            breakers.resetAll();
            String soFar = "course " + seed + " " + acts.subList(0, i + 1);
            requirePastAsItWas(course, kept, soFar);
            requireAnswered(course, acts.get(i).isNews(), soFar);
        }
    }

    private static List<Act> course(int seed) {
        List<Act> made = new ArrayList<>();
        JqwikSession.run(() -> made.addAll(
                Acts.courses().generator(1000).next(new Random(seed)).value()));
        return List.copyOf(made);
    }

    private record Kept(JsonObject read, String stored) {}

    private void requirePastAsItWas(Course course, Map<Integer, Kept> kept, String soFar) {
        Integer newest = course.present().jsonPath().get("currentVersion");
        List<String> stored = stored(course);
        assertThat(stored).as("versions kept after %s", soFar).hasSize(newest == null ? 0 : newest);
        for (int number = 1; number <= stored.size(); number++) {
            Kept now = new Kept(course.version(number), stored.get(number - 1));
            Kept before = kept.putIfAbsent(number, now);
            if (before != null) {
                assertThat(now).as("version %d after %s", number, soFar).isEqualTo(before);
            }
        }
        assertThat(kept.keySet()).as("no version is lost after %s", soFar).hasSize(newest == null ? 0 : newest);
    }

    /** All versions, oldest first. */
    private List<String> stored(Course course) {
        return superuser.texts("select cast(to_jsonb(v) as text) from prescription_version v where patient_id = '"
                + course.patient() + "' and prescription_id = '" + course.prescription() + "' order by version");
    }

    /** News of the catalog is worked off in the background; everything else holds when it is answered. */
    private static void requireAnswered(Course course, boolean isNews, String soFar) {
        if (isNews) {
            await(soFar)
                    .atMost(SOON)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(() -> isSafe(course));
        } else {
            assertThat(isSafe(course))
                    .as("an active prescription with open findings after %s", soFar)
                    .isTrue();
        }
    }

    private static boolean isSafe(Course course) {
        return !course.present().jsonPath().getString("status").equals("ACTIVE") || SAFE.contains(course.checked());
    }
}
