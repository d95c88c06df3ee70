package rehab.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellListTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    a | b,              'a;b'
                    a|b,                'a;b'
                    '  a  |  b c  ',    'a;b c'
                    'a\\|b',            'a|b'
                    'a \\>> b',         'a >> b'
                    'a\\\\',            'a\\'
                    'a > b',            'a > b'
                    """)
    void readsEntries(String cell, String entries) throws BadCell {
        assertThat(CellList.read(cell).stream()
                        .map(parts -> String.join(">>", parts))
                        .reduce((a, b) -> a + ";" + b))
                .contains(entries);
    }

    @Test
    void readsParts() throws BadCell {
        assertThat(CellList.read("Raise >> breathe in |\nLower >> breathe out"))
                .containsExactly(List.of("Raise", "breathe in"), List.of("Lower", "breathe out"));
    }

    @Test
    void aBackslashAtTheEndIsRefused() {
        assertThatThrownBy(() -> CellList.read("a\\")).isInstanceOf(BadCell.class);
    }

    @Test
    void whateverIsWrittenIsReadAgain() throws BadCell {
        Random random = new Random(7);
        String letters = "ab|>\\ \n\t'=é💪";
        for (int n = 0; n < 5_000; n++) {
            List<List<String>> entries = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(3))
                            .mapToObj(j -> "x" + text(random, letters))
                            .toList())
                    .toList();
            assertThat(CellList.read(CellList.write(entries))).isEqualTo(entries);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=1+1", "+1", "-1", "@x", "\tx", "'x", "'=x", "''=x", "'", "''", "＝x", "\nx"})
    void theGuardComesOffAgainAndNothingDangerousIsLeft(String text) {
        String cell = FormulaGuard.guard(text);
        assertThat(FormulaGuard.unguard(cell)).isEqualTo(text);
        assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n＝＋－＠].*");
    }

    @Test
    void anApostropheOfTheAuthorStays() {
        assertThat(FormulaGuard.unguard("'tis")).isEqualTo("'tis");
    }

    private static String text(Random random, String letters) {
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(8)).forEach(i -> text.appendCodePoint(points[random.nextInt(points.length)]));
        return text.toString();
    }
}
