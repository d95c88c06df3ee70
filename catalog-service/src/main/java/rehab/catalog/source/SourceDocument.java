package rehab.catalog.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that says something about exercises.
 *
 * @param code stable name that claims cite
 * @param title neutral description
 * @param document which document this was made from
 * @param sharesOriginWith codes of sources that are not independent of this one
 * @param notes what to know before trusting it
 * @param references works that it cites
 * @param pageClaims what it says once for all of its exercises
 * @param statements what it says about no exercise in particular
 */
@Schema(
        requiredProperties = {
            "code",
            "title",
            "document",
            "kind",
            "sharesOriginWith",
            "notes",
            "references",
            "pageClaims",
            "statements"
        })
public record SourceDocument(
        @Schema(examples = "SRC-002") String code,

        @Schema(examples = "Clinical handout: upper-back exercises")
        String title,

        String document,
        SourceKind kind,

        @Schema(description = "Sources that must not be counted as independent evidence beside this one")
        List<String> sharesOriginWith,

        List<String> notes,
        List<String> references,
        List<Claim> pageClaims,
        List<SourceStatement> statements) {

    public SourceDocument {
        sharesOriginWith = List.copyOf(sharesOriginWith);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        pageClaims = List.copyOf(pageClaims);
        statements = List.copyOf(statements);
    }
}
