package rehab.catalog.exercise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.source.ClaimField;
import rehab.kit.text.Text;

/**
 * Where a proposed dose comes from.
 *
 * @param source code of the source whose claims it repeats
 * @param reading how the source was read
 * @param implied parts of the dose that the source does not state: one round, because it mentions no more
 */
@Schema(requiredProperties = {"source", "reading", "implied"})
public record DoseOrigin(
        @Schema(examples = "SRC-002") @Text(max = 40) String source,
        @Text(max = 600) String reading,
        @Size(max = 10) List<@NotNull ClaimField> implied) {

    public DoseOrigin {
        implied = Lists.orEmpty(implied);
    }
}
