package rehab.prescription.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;

/**
 * A template to be begun.
 *
 * @param scope {@code PERSONAL} or {@code CLINIC}
 */
@Consistent
record NewTemplate(
        @NotNull TemplateScope scope, @NotNull @Valid TemplateContent content) implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        return Ownable.misfits(scope);
    }
}
