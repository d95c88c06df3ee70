package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.exercise.Dose;
import rehab.catalog.exercise.DoseOrigin;
import rehab.catalog.exercise.DoseUnit;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.Range;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.source.Claim;
import rehab.catalog.source.ClaimField;
import rehab.catalog.source.ClaimScope;
import rehab.catalog.source.SourceDocument;

/** What the shipped files must keep, whoever edits them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedLibraryTest {
    private static final int MAX_STEP = 200;
    private final Library library = ShippedLibrary.read();

    Stream<Library.Entry> exercises() {
        return library.exercises().stream();
    }

    @Test
    void everyFileIsInTheLibraryUnderItsOwnName() throws IOException {
        // Given
        List<String> files;
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/content/exercises"))) {
            files = found.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }

        // When
        List<String> slugs = exercises().map(Library.Entry::slug).sorted().toList();

        // Then
        assertThat(slugs).isEqualTo(files).hasSize(17).doesNotHaveDuplicates();
        assertThat(exercises().map(Library.Entry::id)).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
    }

    @Test
    void onlyTheBicepsStretchIsADraft() {
        // When
        List<String> drafts = exercises()
                .filter(entry -> entry.status() == ItemStatus.DRAFT)
                .map(Library.Entry::slug)
                .toList();

        // Then
        assertThat(drafts).containsExactly("biceps-stretch");
        assertThat(content("biceps-stretch").steps()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void aPublishedExerciseSaysHowToDoItSafely(Library.Entry entry) {
        // Given
        ExerciseContent content = entry.content();

        // Then
        assertThat(content.regions()).isNotEmpty();
        assertThat(content.claims()).isNotEmpty();
        assertThat(content.disclaimer()).isNotBlank();
        if (entry.status() == ItemStatus.PUBLISHED) {
            assertThat(content.steps()).hasSizeBetween(3, 8).allMatch(step -> !step.text()
                    .isBlank());
            assertThat(content.steps()).allMatch(step -> step.text().length() <= MAX_STEP);
            assertThat(content.position()).isNotEmpty();
            assertThat(content.cautions()).isNotEmpty();
            assertThat(content.breathing()).isNotBlank();
            assertThat(content.feel()).isNotBlank();
            assertThat(content.stopIf()).contains("Stop");
            assertThat(content.muscles()).isNotEmpty();
            assertThat(content.mistakes()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(content.use()).isNotEmpty();
            assertThat(content.steps()).as("a cue for the breath").anyMatch(step -> step.breath() != null);
        }
    }

    @ParameterizedTest(name = "{0} keeps what {1} says")
    @CsvFileSource(resources = "/seed-sources.csv", numLinesToSkip = 1)
    void everySourceOfAnExerciseHasItsClaims(String exercise, String source) {
        // When
        List<Claim> claims = named(exercise).claims().stream()
                .filter(claim -> claim.source().equals(source))
                .toList();

        // Then
        assertThat(claims).anyMatch(claim -> claim.scope() == ClaimScope.EXERCISE);
        assertThat(claims.stream().filter(claim -> claim.scope() == ClaimScope.PAGE))
                .isEqualTo(source(source).pageClaims());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void aProposedDoseRepeatsItsSource(Library.Entry entry) {
        // Given
        Dose dose = entry.content().defaultDose();
        DoseOrigin origin = entry.content().defaultDoseSource();
        if (dose == null || origin == null) {
            return;
        }

        // When
        List<ClaimField> untraced = new ArrayList<>();
        trace(entry, origin, ClaimField.SETS, dose.sets(), untraced);
        if (dose.unit() == DoseUnit.SECONDS) {
            trace(entry, origin, ClaimField.HOLD, dose.amount(), untraced);
        } else {
            trace(entry, origin, ClaimField.REPETITIONS, dose.amount(), untraced);
            trace(entry, origin, ClaimField.HOLD, dose.holdSeconds(), untraced);
        }

        // Then
        assertThat(untraced).isEqualTo(origin.implied());
        assertThat(dose.unit()).isEqualTo(entry.content().countedIn());
        assertThat(dose.restSeconds()).as("no source gives a rest").isNull();
    }

    @Test
    void noDoseIsProposedWhereNoSourceGivesOne() {
        // When
        Stream<String> without = exercises()
                .filter(entry -> entry.content().defaultDose() == null)
                .map(Library.Entry::slug);

        // Then
        assertThat(without)
                .containsExactlyInAnyOrder(
                        "cat-cow",
                        "childs-pose",
                        "thread-the-needle",
                        "thoracic-rotation",
                        "plank",
                        "push-up",
                        "biceps-stretch");
    }

    @Test
    void theHandoutAndTheArticleMadeFromItAreNotIndependent() {
        assertThat(source("SRC-000").sharesOriginWith()).containsExactly("SRC-002");
        assertThat(source("SRC-002").sharesOriginWith()).containsExactly("SRC-000");
    }

    @Test
    void claimsCiteKnownSources() {
        // Given
        Set<String> codes =
                Set.copyOf(library.sources().stream().map(SourceDocument::code).toList());

        // Then
        assertThat(exercises().flatMap(entry -> entry.content().claims().stream()))
                .hasSizeGreaterThan(200)
                .allMatch(claim -> codes.contains(claim.source()));
    }

    private static void trace(
            Library.Entry entry,
            DoseOrigin origin,
            ClaimField field,
            @Nullable Range range,
            List<ClaimField> untraced) {
        if (range == null) {
            return;
        }
        boolean stated = entry.content().claims().stream()
                .anyMatch(claim -> claim.source().equals(origin.source())
                        && claim.field() == field
                        && equal(range.min(), claim.min())
                        && equal(range.max(), claim.max()));
        if (!stated) {
            assertThat(range).as("only one round may be implied: " + field).isEqualTo(new Range(1, 1));
            untraced.add(field);
        }
    }

    private static boolean equal(int figure, @Nullable BigDecimal claimed) {
        return claimed != null && claimed.compareTo(BigDecimal.valueOf(figure)) == 0;
    }

    private ExerciseContent content(String slug) {
        return exercises()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private ExerciseContent named(String name) {
        return exercises()
                .map(Library.Entry::content)
                .filter(content -> content.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SourceDocument source(String code) {
        return library.sources().stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
