package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * A reviewer's word that a revision is right.
 *
 * @param reviewDue when to look again; absent: as the installation is configured, a year by default
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Approval(
        @Nullable @OptionalText(max = 1000) String comment,
        @Nullable LocalDate reviewDue) {}
