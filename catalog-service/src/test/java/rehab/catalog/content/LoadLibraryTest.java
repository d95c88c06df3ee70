package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rehab.catalog.AsCaller;
import rehab.catalog.exercise.DoseUnit;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;
import rehab.catalog.exercise.Sides;
import rehab.catalog.exercise.StepText;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.kit.id.Ids;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class LoadLibraryTest {
    private static final LoadLibrary.Loaded NOTHING = new LoadLibrary.Loaded(0, 0, 0, 0);

    @Inject
    LoadLibrary loader;

    @Inject
    LoadTranslations translations;

    @Test
    void loadingAgainChangesNothing() {
        // Given: the start has loaded it
        Library shipped = ShippedLibrary.read();

        // When
        LoadLibrary.Loaded loaded = loader.load(shipped);

        // Then
        assertThat(loaded).isEqualTo(NOTHING);
        AsCaller.therapist().get("/exercises/plank").then().body("revision", equalTo(1));
    }

    @Test
    void loadingTheTranslationsAgainChangesNothing() {
        // Given: the start has loaded them
        Library shipped = ShippedLibrary.read();

        // When
        int loaded = translations.load(shipped, ShippedTranslations.read(shipped, "es"));

        // Then
        assertThat(loaded).isZero();
    }

    @Test
    void changedContentMakesANewRevisionAndKeepsTheOld() {
        // Given
        UUID id = Ids.next();
        loader.load(one(id, ItemStatus.PUBLISHED, "Stand."));
        loader.load(one(id, ItemStatus.PUBLISHED, "Stand tall."));

        // When
        LoadLibrary.Loaded unchanged = loader.load(one(id, ItemStatus.PUBLISHED, "Stand tall."));

        // Then
        assertThat(unchanged).isEqualTo(NOTHING);
        AsCaller.patient()
                .get("/exercises/{id}", id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("steps[0].text", equalTo("Stand tall."));
        AsCaller.patient()
                .get("/exercises/{id}/revisions/1", id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("steps[0].text", equalTo("Stand."));
        loader.load(one(id, ItemStatus.RETIRED, "Stand tall."));
    }

    @Test
    void aRetiredExerciseLeavesTheListButStaysReadable() {
        // Given
        UUID id = Ids.next();
        loader.load(one(id, ItemStatus.PUBLISHED, "Sit."));

        // When
        loader.load(one(id, ItemStatus.RETIRED, "Sit."));

        // Then
        AsCaller.therapist().get("/exercises?limit=100").then().body("items.id", not(hasItem(id.toString())));
        AsCaller.therapist().get("/exercises?status=RETIRED&limit=100").then().body("items.id", hasItem(id.toString()));
        AsCaller.patient()
                .get("/exercises/{id}/revisions/1", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("assignable", equalTo(false));
    }

    @Test
    void instancesThatStartTogetherMakeOneRevision() throws Exception {
        // Given
        Library library = one(Ids.next(), ItemStatus.RETIRED, "Kneel.");
        ExecutorService instances = Executors.newFixedThreadPool(4);

        // When
        List<Future<LoadLibrary.Loaded>> starts = IntStream.range(0, 8)
                .mapToObj(i -> instances.submit(() -> loader.load(library)))
                .toList();
        List<LoadLibrary.Loaded> loaded = Stream.of(starts.toArray(Future[]::new))
                .map(LoadLibraryTest::result)
                .toList();
        instances.shutdown();

        // Then
        assertThat(loaded).containsOnlyOnce(new LoadLibrary.Loaded(0, 1, 0, 0)).hasSize(8);
        assertThat(loaded.stream().filter(NOTHING::equals)).hasSize(7);
    }

    private static LoadLibrary.Loaded result(Future<?> start) {
        try {
            return (LoadLibrary.Loaded) start.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Library one(UUID id, ItemStatus status, String step) {
        ExerciseContent content = new ExerciseContent(
                "Loading test",
                List.of(),
                "Shows how content is loaded.",
                List.of(Region.CORE),
                ExerciseType.MOBILITY,
                List.of(Position.STANDING),
                List.of(),
                List.of(),
                Sides.BOTH_TOGETHER,
                DoseUnit.REPS,
                List.of(StepText.of(step)),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                "Only in tests.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
        return new Library(List.of(), List.of(new Library.Entry(id, "loading-test-" + id, status, content)));
    }
}
