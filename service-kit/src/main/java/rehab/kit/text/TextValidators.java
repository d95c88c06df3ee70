package rehab.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link Text} and {@link OptionalText}. */
final class TextValidators {
    private TextValidators() {}

    private static boolean fits(String text, int max) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= max && PlainText.isPlain(text);
    }

    public static final class ForText implements ConstraintValidator<Text, @Nullable String> {
        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text != null && fits(text, max);
        }
    }

    public static final class ForOptionalText implements ConstraintValidator<OptionalText, @Nullable String> {
        private int max;

        @Override
        public void initialize(OptionalText text) {
            max = text.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || fits(text, max);
        }
    }
}
