package rehab.prescription.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * Where figures come from.
 *
 * @param source code of a source document of the catalog, as {@code SRC-001}, or a reference in words; 1 to 200 characters
 * @param figures the figures that it stands for; empty for a statement without one
 * @param implied whether the source is silent and the figure is how its silence is read
 * @param text what it says, in words of one's own, 1 to 1000 characters
 */
record TemplateSource(
        @Text(max = 200) String source,
        @Nullable @Size(max = 10) List<@NotNull Figure> figures,
        @Nullable Boolean implied,
        @Text(max = 1000) String text) {

    TemplateSource {
        figures = figures == null ? List.of() : List.copyOf(figures);
    }
}
