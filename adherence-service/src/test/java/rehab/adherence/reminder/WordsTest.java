package rehab.adherence.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        // When
        Properties english = read("texts.properties");
        Properties spanish = read("texts_es.properties");

        // Then
        assertThat(english.stringPropertyNames()).hasSizeGreaterThan(10);
        assertThat(new TreeSet<>(spanish.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(spanish.values()).doesNotContainAnyElementsOf(english.values());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"en, en", "es, es", "ES, es", "de, en", "-, en"})
    void whatThereIsNoTextInIsSaidInEnglish(@Nullable String asked, String spoken) {
        assertThat(Words.in(asked).language()).isEqualTo(spoken);
    }

    private static Properties read(String name) throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/reminder/" + name)),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(file);
            return texts;
        }
    }
}
