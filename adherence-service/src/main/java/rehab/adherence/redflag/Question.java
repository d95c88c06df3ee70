package rehab.adherence.redflag;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * One question that is answered with yes or no.
 *
 * @param id a code of 1 to 40 capital letters, digits and underscores, the same in every version that asks the same
 * @param holds whether a yes puts the prescription on hold
 */
@Schema(
        name = "RedFlagQuestion",
        requiredProperties = {"id", "holds", "text"})
record Question(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String id,
        @NotNull Boolean holds,
        @NotNull @Valid Texts text) {

    /**
     * The question, in the languages that there are.
     *
     * @param en 1 to 300 characters
     * @param es 1 to 300 characters; absent when it has not been translated
     */
    @Schema(name = "RedFlagTexts", requiredProperties = "en")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Texts(
            @Text(max = 300) String en,
            @Nullable @OptionalText(max = 300) String es) {

        String in(Language language) {
            return language == Language.ES ? Objects.requireNonNullElse(es, en) : en;
        }
    }
}
