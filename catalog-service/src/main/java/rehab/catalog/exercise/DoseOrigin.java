package rehab.catalog.exercise;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.source.ClaimField;

/**
 * Where a proposed dose comes from.
 *
 * @param source code of the source whose claims it repeats
 * @param reading how the source was read
 * @param implied parts of the dose that the source does not state: one round, because it mentions no more
 */
@Schema(requiredProperties = {"source", "reading", "implied"})
public record DoseOrigin(@Schema(examples = "SRC-002") String source, String reading, List<ClaimField> implied) {

    public DoseOrigin {
        implied = List.copyOf(implied);
    }
}
