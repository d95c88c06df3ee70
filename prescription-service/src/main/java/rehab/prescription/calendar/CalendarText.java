package rehab.prescription.calendar;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import rehab.prescription.content.Range;
import rehab.prescription.patient.Language;

/** What a calendar shows: neutral, for calendars are shared and stand open on desks. */
final class CalendarText {
    private final Locale locale;
    private final ResourceBundle patterns;

    CalendarText(Language language) {
        this.locale = Locale.forLanguageTag(language == Language.ES ? "es" : "en");
        this.patterns = ResourceBundle.getBundle(
                "calendar.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The calendar's name. */
    String name() {
        return patterns.getString("name");
    }

    /** "Your exercises, 4 times, about 12 minutes each" */
    String summary(Series series) {
        String minutes = say("minutes", Map.of("count", series.minutes().max()));
        String pattern = series.aWeek() ? "week" : "day";
        return say(pattern, Map.of("count", series.times().max(), "times", range(series.times()), "minutes", minutes));
    }

    private String range(Range range) {
        return range.min().equals(range.max())
                ? String.valueOf(range.max())
                : say("to", Map.of("min", range.min(), "max", range.max()));
    }

    private String say(String key, Map<String, ?> values) {
        return new MessageFormat(patterns.getString(key), locale).format(new java.util.HashMap<>(values));
    }
}
