package rehab.adherence.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Tier;

class OpenTaskTest {

    @Test
    void theTierCountsBeforeWhatIsOverdueAndThatBeforeWhatIsDueSooner() {
        // Given
        List<OpenTask> pressing = List.of(
                task(Tier.CRITICAL, false, "2026-10-20T10:00:00Z"),
                task(Tier.HIGH, true, "2026-10-12T10:00:00Z"),
                task(Tier.HIGH, true, "2026-10-13T10:00:00Z"),
                task(Tier.HIGH, false, "2026-10-15T10:00:00Z"),
                task(Tier.MEDIUM, true, "2026-10-01T10:00:00Z"),
                task(Tier.LOW, false, "2026-10-14T10:00:00Z"));

        // When
        Stream<OpenTask> sorted = Stream.of(3, 5, 0, 4, 2, 1).map(pressing::get).sorted(OpenTask.MOST_PRESSING);

        // Then
        assertThat(sorted).containsExactlyElementsOf(pressing);
    }

    private static OpenTask task(Tier tier, boolean overdue, String dueAt) {
        return new OpenTask(new UUID(0, 1), ReviewRule.SILENCE, tier, Instant.parse(dueAt), overdue);
    }
}
