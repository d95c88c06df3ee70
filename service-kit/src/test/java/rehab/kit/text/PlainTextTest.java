package rehab.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "two\nlines\tand\r\ntabs", "Ñandú 漢字 עברית", "👩🏽‍⚕️ 🇪🇸"})
    void whatPeopleWriteIsText(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0007", "\u001b[31m", "\u0085", "\ud800", "a\udc00b", "\uffff"})
    void controlCharactersAndBrokenUnicodeAreNot(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
    }
}
