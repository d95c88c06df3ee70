package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wall arm slide      | wall-arm-slide
            Child's pose (easy) | child-s-pose-easy
            Estiramiento pectoral en el umbral: ¡más fácil! | estiramiento-pectoral-en-el-umbral-mas-facil
            --90° / 90°--       | 90-90
            体操                | ''
            """)
    void areSmallLettersDigitsAndDashes(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void endBeforeADashWhenTheyAreCut() {
        assertThat(Slugs.of("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }
}
