package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.source.Claim;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/** What is to be read of one claim. */
@Schema(requiredProperties = "text")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimTexts(
        @Text(max = 500) String text,
        @Nullable @OptionalText(max = 120) String qualifier) {

    static ClaimTexts of(Claim claim) {
        return new ClaimTexts(claim.text(), claim.qualifier());
    }
}
