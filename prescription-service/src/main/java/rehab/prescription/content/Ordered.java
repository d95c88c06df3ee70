package rehab.prescription.content;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** {@code min <= max}; the problem names {@code min}. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = OrderedValidator.class)
public @interface Ordered {

    String message() default "must not be above max";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
