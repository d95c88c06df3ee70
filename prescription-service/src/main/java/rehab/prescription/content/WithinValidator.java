package rehab.prescription.content;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Range} against its bounds and names the end that is outside. */
public final class WithinValidator implements ConstraintValidator<Within, Range> {
    private int min;
    private int max;

    @Override
    public void initialize(Within within) {
        min = within.min();
        max = within.max();
    }

    @Override
    public boolean isValid(@Nullable Range range, ConstraintValidatorContext context) {
        if (range == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean minFits = fits("min", range.min(), context);
        boolean maxFits = fits("max", range.max(), context);
        return minFits && maxFits;
    }

    private boolean fits(String end, @Nullable Integer figure, ConstraintValidatorContext context) {
        if (figure == null || (figure >= min && figure <= max)) {
            return true;
        }
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(end)
                .addConstraintViolation();
        return false;
    }
}
