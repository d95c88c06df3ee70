package rehab.prescription.handout;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import rehab.prescription.patient.Language;

/** What the sheet says by itself, in one language. The words stand in {@code handout/*.properties}. */
final class Words {
    private static final Map<Language, Words> ALL =
            Map.of(Language.EN, read("en", Locale.ENGLISH), Language.ES, read("es", Locale.forLanguageTag("es")));

    private final Locale locale;
    private final Properties patterns;

    private Words(Locale locale, Properties patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Words read(String language, Locale locale) {
        Properties patterns = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/handout/" + language + ".properties");
                Reader text = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            patterns.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(locale, patterns);
    }

    /** The language's tag, like {@code en}. */
    String tag() {
        return locale.toLanguageTag();
    }

    Locale locale() {
        return locale;
    }

    /** Every key, for whoever checks that no language lacks one. */
    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /** A sentence that names nothing; the template asks for these. */
    public String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /**
     * A sentence.
     *
     * @param values what its pattern names; {@code count} decides between one and many
     * @throws IllegalArgumentException when there is no such sentence
     */
    String say(String key, Map<String, ?> values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + tag());
        }
        return new MessageFormat(pattern, locale).format(new HashMap<>(values));
    }

    /** Like "3 November 2026". */
    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates())
                .format(date);
    }

    /** Like "3 Nov". */
    String shortDay(LocalDate date) {
        return date.getDayOfMonth() + " "
                + date.getMonth().getDisplayName(TextStyle.SHORT, locale).replace(".", "");
    }

    /** Like "Mon". */
    String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
    }

    /** Like "Monday". */
    String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Like "Monday, Wednesday and Friday". */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + say("and") + " " + items.get(last);
    }

    /** Day before month: both orders are read in English, and with the month's name this one is never misread. */
    private Locale dates() {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
