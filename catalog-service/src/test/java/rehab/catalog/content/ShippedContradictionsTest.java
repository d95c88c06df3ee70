package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.exercise.Contradiction;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.source.Claim;
import rehab.catalog.source.ClaimField;

/** Where the sources disagree, the catalog says so, and names who says what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedContradictionsTest {
    private final Library library = ShippedLibrary.read();

    Stream<ExerciseContent> exercises() {
        return library.exercises().stream().map(Library.Entry::content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/seed-contradictions.csv", numLinesToSkip = 1)
    void everyDisagreementIsShown(String exercise, String disagreement, String fields, String sources) {
        // Given
        ExerciseContent content = exercises()
                .filter(candidate -> candidate.name().equals(exercise))
                .findFirst()
                .orElseThrow();

        // Then
        for (String field : fields.split(" ", -1)) {
            assertThat(content.contradictions())
                    .as(disagreement)
                    .anyMatch(found -> found.field() == ClaimField.valueOf(field)
                            && Stream.of(sources.split(" ", -1))
                                    .allMatch(source -> found.text().contains(source)));
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void claimsWithDifferentFiguresAreNamedAsContradicting(ExerciseContent content) {
        // When
        List<Claim> silent = new ArrayList<>();
        for (Claim one : content.claims()) {
            content.claims().stream()
                    .filter(other -> disagree(one, other))
                    .filter(other -> content.contradictions().stream().noneMatch(found -> names(found, one, other)))
                    .forEach(silent::add);
        }

        // Then
        assertThat(silent).isEmpty();
    }

    @Test
    void someClaimsDoDisagree() {
        long disagreeing = exercises()
                .flatMap(content -> content.claims().stream()
                        .filter(one -> content.claims().stream().anyMatch(other -> disagree(one, other))))
                .count();
        assertThat(disagreeing).isGreaterThan(20);
    }

    private static boolean disagree(Claim one, Claim other) {
        return one.field() == other.field()
                && one.unit() == other.unit()
                && (differ(one.min(), other.min()) || differ(one.max(), other.max()));
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) != 0;
    }

    private static boolean names(Contradiction found, Claim one, Claim other) {
        return found.field() == one.field()
                && found.text().contains(one.source())
                && found.text().contains(other.source());
    }
}
