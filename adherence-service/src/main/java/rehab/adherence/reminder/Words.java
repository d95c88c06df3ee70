package rehab.adherence.reminder;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of mails and of the page that ends them, in one language. Nothing clinical: a mail stands open on many screens. */
final class Words {
    private static final Words ENGLISH = new Words("en");
    private static final Words SPANISH = new Words("es");

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.texts = ResourceBundle.getBundle(
                "reminder.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * In this language, or in English when there are none.
     *
     * @param language like {@code es}, in any case
     */
    static Words in(@Nullable String language) {
        return "es".equalsIgnoreCase(language) ? SPANISH : ENGLISH;
    }

    /** The language's tag, like {@code en}. */
    String language() {
        return locale.getLanguage();
    }

    /** The text under this key, with these values in their places. */
    String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
