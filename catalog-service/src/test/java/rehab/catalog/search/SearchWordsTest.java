package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
                    bird,            (bird:*)
                    bird dog,        (bird & dog:*) | (birddog:*)
                    '  Bird-Dog!  ', (bird & dog:*) | (birddog:*)
                    'child''s pose', (childs & pose:*) | (childspose:*)
                    child’s pose,    (childs & pose:*) | (childspose:*)
                    a & b | !c:*,    (a & b & c:*AB) | (ab & c:*AB) | (a & bc:*AB)
                    café,            (cafe:*)
                    Torácica,        (toracica:*)
                    90° arms,        (90 & arms:*) | (90arms:*)
                    sc,              (sc:*AB)
                    """)
    void theLastWordMayBeUnfinishedAndTwoMayBeOne(String typed, String expression) {
        assertThat(SearchWords.in(typed).expression()).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "💪", "'; --", ":*"})
    void nothingToLookUp(String typed) {
        assertThat(SearchWords.in(typed).isEmpty()).isTrue();
    }

    @Test
    void composedAndDecomposedAccentsAreTheSame() {
        assertThat(SearchWords.in("cafe\u0301").words())
                .containsExactly("cafe")
                .isEqualTo(SearchWords.in("café").words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ﬃ", "x", "𐍈"})
    void aWordWithoutEndIsCut(String sign) {
        assertThat(SearchWords.in(sign.repeat(197)).words()).singleElement().satisfies(word -> assertThat(
                        word.codePointCount(0, word.length()))
                .isEqualTo(60));
    }

    @Test
    void aWallOfWordsIsCut() {
        assertThat(SearchWords.in("a ".repeat(100)).words()).hasSize(12);
    }
}
