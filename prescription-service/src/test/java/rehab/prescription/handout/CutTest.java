package rehab.prescription.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CutTest {
    private static final Cut.Span FIRST = new Cut.Span(1, 1);
    private static final Cut.Span SECOND = new Cut.Span(2, 2);

    @Test
    void aSheetThatFitsIsLeftAsItIs() {
        // When
        Cut cut = Cut.NONE.after(Map.of("title-1", FIRST, "exercise-1", FIRST, "how-1", FIRST));

        // Then
        assertThat(cut).isEqualTo(Cut.NONE);
    }

    @Test
    void anExerciseLongerThanAPageIsContinued() {
        // When
        Cut cut = Cut.NONE.after(Map.of("exercise-1", FIRST, "exercise-2", new Cut.Span(1, 2)));

        // Then
        assertThat(cut).isEqualTo(new Cut(Set.of(2), Set.of()));
    }

    @Test
    void titlesAreLookedAtOnceNoExerciseIsTorn() {
        // Given
        var torn = Map.of("title-1", FIRST, "exercise-1", new Cut.Span(2, 3), "how-1", new Cut.Span(2, 3));

        // When
        Cut once = Cut.NONE.after(torn);
        Cut twice = once.after(Map.of("title-1", FIRST, "exercise-1", new Cut.Span(2, 3), "how-1", SECOND));

        // Then
        assertThat(once).isEqualTo(new Cut(Set.of(1), Set.of()));
        assertThat(twice).isEqualTo(new Cut(Set.of(1), Set.of(1)));
    }

    @Test
    void aTitleWithoutItsFirstExerciseIsNoted() {
        // When
        Cut cut = Cut.NONE.after(Map.of("title-4", FIRST, "exercise-4", SECOND, "how-4", SECOND));

        // Then
        assertThat(cut).isEqualTo(new Cut(Set.of(), Set.of(4)));
    }

    @Test
    void whatHasBeenCutStaysSo() {
        // Given
        Cut cut = new Cut(Set.of(2), Set.of(1));

        // When
        Cut again = cut.after(Map.of("exercise-2", new Cut.Span(1, 2), "title-1", FIRST, "how-1", SECOND));

        // Then
        assertThat(again).isEqualTo(cut);
    }
}
