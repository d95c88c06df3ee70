package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.recall.PrescriptionStub;
import rehab.kit.id.Ids;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ReleasedRulesTest {
    private PrescriptionStub prescription;

    @Inject
    LoadLibrary loader;

    @Inject
    Clock clock;

    @BeforeEach
    void neighbour() throws IOException {
        prescription = new PrescriptionStub();
    }

    @AfterEach
    void stop() {
        prescription.close();
    }

    @Test
    void aReleaseWithOtherRulesIsAnnouncedOnceToEveryClinic() {
        // Given
        Library release = new Library(List.of(), List.of(), List.of(), List.of(retired(), retired()));
        Instant before = clock.instant().truncatedTo(ChronoUnit.MILLIS);

        // When: the second time nothing is new
        loader.load(release);
        loader.load(release);
        Instant after = clock.instant();
        loader.load(new Library(List.of(), List.of(), List.of(), List.of(retired())));

        // Then: what comes last is in, and before it stands one announcement for two rules
        await().atMost(Duration.ofSeconds(30)).until(() -> !toldSince(after).isEmpty());
        assertThat(toldSince(before).stream()
                        .filter(news -> Instant.parse(news.getString("at")).isBefore(after))
                        .map(news -> news.getString("at"))
                        .distinct())
                .hasSize(1);
        assertThat(toldSince(before)).allSatisfy(news -> {
            assertThat(news.getString("clinicId")).isNull();
            assertThat(news.getString("ruleSetVersion")).isNotBlank();
        });
    }

    /** One that is in force nowhere, so that no other test meets it. */
    private static Library.Rule retired() {
        Library.Rule shipped = ShippedLibrary.read().rules().get(0);
        var id = Ids.next();
        return new Library.Rule(id, "retired-" + id, ItemStatus.RETIRED, shipped.content());
    }

    private List<JsonPath> toldSince(Instant at) {
        return prescription.taken("/deliveries/rule-sets/").stream()
                .map(request -> JsonPath.from(request.getOrDefault("body", "")))
                .filter(news -> news.getString("clinicId") == null)
                .filter(news -> !Instant.parse(news.getString("at")).isBefore(at))
                .toList();
    }
}
