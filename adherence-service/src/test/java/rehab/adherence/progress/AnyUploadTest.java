package rehab.adherence.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.adherence.Course;
import rehab.adherence.ServiceTest;

/** However a queue of entries arrives, in whatever order and however often, the figures are those of sending each once. */
@QuarkusTest
class AnyUploadTest extends ServiceTest {
    private static final int LONGEST = 15;

    /** An entry of the last week; its minute keeps two of them apart. */
    private record Entry(int day, int repetitions, @Nullable Integer pain) {
        Map<String, Object> of(Course course, int minute) {
            Map<String, Object> entry = course.entry("2026-10-%02dT06:%02d:00Z".formatted(day, minute));
            Map<String, Object> press = course.pressDone(10, repetitions);
            if (pain != null) {
                entry.put("painAfter", pain);
                press.put("painDuring", pain);
            }
            entry.put("lines", List.of(press));
            return entry;
        }
    }

    @ParameterizedTest(name = "history {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void orderAndRepetitionChangeNothing(int seed) {
        // Given
        List<Entry> history = history(seed);
        Course once = Course.fresh();
        Course anyhow = Course.fresh();
        String twiceADay = "{\"kind\":\"PER_DAY\",\"times\":2}";
        once.underWay("2026-10-05", twiceADay);
        anyhow.underWay("2026-10-05", twiceADay);
        for (int i = 0; i < history.size(); i++) {
            once.logged(history.get(i).of(once, i));
        }

        // When
        List<UUID> ids = history.stream().map(entry -> UUID.randomUUID()).toList();
        for (int sent : shuffledWithRepetitions(history.size(), seed)) {
            anyhow.log(ids.get(sent), history.get(sent).of(anyhow, sent));
        }

        // Then
        JsonPath expected = once.read("/adherence").jsonPath();
        JsonPath figures = anyhow.read("/adherence").jsonPath();
        for (String part : List.of(
                "figure",
                "done",
                "counted",
                "target",
                "relativeDose",
                "lateShare",
                "interruption",
                "daysWithoutReport",
                "weeks",
                "days",
                "pain",
                "lines.sides",
                "lines.pain")) {
            assertThat(figures.<Object>get(part)).as(part + " of " + history).isEqualTo(expected.get(part));
        }
    }

    private static List<Integer> shuffledWithRepetitions(int size, int seed) {
        List<Integer> order = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < size; i++) {
            order.addAll(Collections.nCopies(1 + random.nextInt(3), i));
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Entry> history(int seed) {
        Arbitrary<Entry> entries = Combinators.combine(
                        Arbitraries.integers().between(8, 14),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 10).injectNull(0.4))
                .as(Entry::new);
        List<Entry> history = new ArrayList<>();
        JqwikSession.run(() -> history.addAll(entries.list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .generator(1000)
                .next(new Random(seed))
                .value()));
        return history;
    }
}
