package rehab.catalog.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of a spreadsheet.
 *
 * @param row as the spreadsheet program numbers it: 1 is the row of headers
 * @param column its header; absent: the row as a whole
 * @param code stable
 * @param message for people
 */
@Schema(requiredProperties = {"row", "code", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowProblem(
        @Schema(description = "As the spreadsheet program numbers it: 1 is the row of headers")
        int row,

        @Nullable String column,
        String code,
        String message) {}
