package rehab.catalog.content;

import java.util.List;
import rehab.catalog.source.SourceDocument;
import rehab.catalog.source.SourceKind;
import rehab.catalog.source.SourceStatement;

/** A source document as authors write it; its fields are described at {@link SourceDocument}. */
record SourceEntry(
        String code,
        String title,
        String document,
        SourceKind kind,
        List<String> sharesOriginWith,
        List<String> notes,
        List<String> references,
        List<ClaimLine> pageClaims,
        List<SourceStatement> statements) {

    SourceDocument toDocument() {
        return new SourceDocument(
                code,
                title,
                document,
                kind,
                sharesOriginWith,
                notes,
                references,
                pageClaims.stream().map(ClaimLine::ofPage).toList(),
                statements);
    }
}
