package rehab.prescription.handout;

import com.ibm.icu.text.Bidi;
import org.jspecify.annotations.Nullable;

/** What people typed: in any script, each paragraph in the direction in which it is read. */
final class FreeTexts {
    private FreeTexts() {}

    static Sheet.FreeText of(String text) {
        return new Sheet.FreeText(text, Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr");
    }

    static Sheet.@Nullable FreeText orNone(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
