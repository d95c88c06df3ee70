package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.HazardTag;
import rehab.catalog.exercise.Variant;
import rehab.catalog.source.Claim;

/** The ways to do each shipped exercise: their ladder, their hazards and what is said of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedVariantsTest {
    private static final int MAX_STEP = 200;
    private final Library library = ShippedLibrary.read();

    Stream<ExerciseContent> exercises() {
        return library.exercises().stream().map(Library.Entry::content);
    }

    Stream<Variant> variants() {
        return exercises().flatMap(content -> content.variants().stream());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/shipped-variants.csv", numLinesToSkip = 1)
    void standOnTheirLadder(String slug, @Nullable String standard, @Nullable String ladder) {
        // Given
        List<Variant> variants = library.exercises().stream()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .content()
                .variants();

        // Then
        assertThat(variants.stream().filter(Variant::standard).map(Variant::code))
                .containsExactlyElementsOf(standard == null ? List.of() : List.of(standard));
        assertThat(ladder(variants)).isEqualTo(ladder == null ? "" : ladder);
        assertThat(variants.stream().map(Variant::code)).doesNotHaveDuplicates();
    }

    private static String ladder(List<Variant> variants) {
        return variants.stream().map(Variant::level).distinct().sorted(Comparator.naturalOrder()).toList().stream()
                .map(level -> variants.stream()
                        .filter(variant -> variant.level() == level)
                        .map(Variant::code)
                        .collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(" < "));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "/seed-hazards.csv", numLinesToSkip = 1)
    void carryTheProposedHazards(String exercise, String codes, HazardTag hazard) {
        // Given
        List<Variant> variants = named(exercise).variants();
        List<String> expected =
                codes.equals("*") ? variants.stream().map(Variant::code).toList() : Arrays.asList(codes.split(" ", -1));

        // When
        List<String> tagged = variants.stream()
                .filter(variant -> variant.hazards().contains(hazard))
                .map(Variant::code)
                .toList();

        // Then
        assertThat(tagged).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theExerciseNeedsNoMoreThanItsVariantsSay(ExerciseContent content) {
        assertThat(content.variants().stream().flatMap(variant -> variant.position().stream()))
                .containsAll(content.position());
        content.standardVariant().ifPresent(standard -> {
            assertThat(standard.steps()).as("the exercise's own steps").isEmpty();
            assertThat(content.position()).containsAll(standard.position());
            assertThat(standard.sides()).isEqualTo(content.sides());
        });
    }

    @ParameterizedTest
    @MethodSource("variants")
    void sayWhatIsDifferentAndHow(Variant variant) {
        assertThat(variant.code()).matches(Variant.CODE);
        assertThat(variant.name()).isNotBlank();
        assertThat(variant.summary()).isNotBlank();
        assertThat(variant.position()).isNotEmpty();
        assertThat(variant.hazards()).doesNotHaveDuplicates();
        assertThat(variant.steps()).allMatch(step -> step.text().length() <= MAX_STEP);
        if (!variant.standard()) {
            assertThat(variant.steps()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(variant.steps()).as("a cue for the breath").anyMatch(step -> step.breath() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aClaimSpeaksOfAVariantThatThereIs(ExerciseContent content) {
        assertThat(content.claims().stream().map(Claim::variant).filter(code -> code != null))
                .isSubsetOf(content.variants().stream().map(Variant::code).toList());
    }

    private ExerciseContent named(String name) {
        return exercises()
                .filter(content -> content.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
