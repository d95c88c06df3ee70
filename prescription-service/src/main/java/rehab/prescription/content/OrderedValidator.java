package rehab.prescription.content;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that the lower end is not above the upper one; a missing end is left to {@code NotNull}. */
public final class OrderedValidator implements ConstraintValidator<Ordered, FromTo> {

    @Override
    public boolean isValid(@Nullable FromTo range, ConstraintValidatorContext context) {
        if (range == null) {
            return true;
        }
        Integer min = range.min();
        Integer max = range.max();
        if (min == null || max == null || min <= max) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("min")
                .addConstraintViolation();
        return false;
    }
}
