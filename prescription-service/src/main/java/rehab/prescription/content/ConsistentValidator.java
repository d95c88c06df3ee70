package rehab.prescription.content;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the record and names each field that does not fit. */
public final class ConsistentValidator implements ConstraintValidator<Consistent, CrossChecked> {

    @Override
    public boolean isValid(@Nullable CrossChecked checked, ConstraintValidatorContext context) {
        List<CrossChecked.Misfit> misfits = checked == null ? List.of() : checked.misfits();
        if (misfits.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (CrossChecked.Misfit misfit : misfits) {
            refuse(misfit, context);
        }
        return false;
    }

    private static void refuse(CrossChecked.Misfit misfit, ConstraintValidatorContext context) {
        List<String> path = List.of(misfit.field().split("\\.", -1));
        var node =
                context.buildConstraintViolationWithTemplate(misfit.message()).addPropertyNode(path.get(0));
        for (String inner : path.subList(1, path.size())) {
            node = node.addPropertyNode(inner);
        }
        node.addConstraintViolation();
    }
}
