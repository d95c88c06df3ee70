package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest(name = "{0} → {1} + {2}")
    @CsvSource(textBlock = """
                    bird,            '',         bird:*
                    bird dog,        bird,       dog:*
                    '  Bird-Dog!  ', Bird,       Dog:*
                    'child''s pose', child s,    pose:*
                    a & b | !c:*,    a b,        c:*
                    café,            '',         café:*
                    90° arms,        90,         arms:*
                    """)
    void theLastWordMayBeUnfinished(String typed, String finished, String beginning) {
        // When
        SearchWords words = SearchWords.in(typed);

        // Then
        assertThat(words.finished()).isEqualTo(finished);
        assertThat(words.beginning()).isEqualTo(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "💪", "'; --", ":*"})
    void nothingToLookUp(String typed) {
        assertThat(SearchWords.in(typed).isEmpty()).isTrue();
    }

    @Test
    void accentsComeComposed() {
        assertThat(SearchWords.in("cafe\u0301").words()).containsExactly("café");
    }
}
