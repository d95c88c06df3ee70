package rehab.catalog.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import rehab.catalog.json.StoredJson;

/** Lists the source documents that the caller may see, by code. */
@ApplicationScoped
public class ListSources {
    private final SourceRepository sources;

    ListSources(SourceRepository sources) {
        this.sources = sources;
    }

    @Transactional
    public List<SourceDocument> list() {
        return sources.byCode().stream()
                .map(source -> StoredJson.read(source.content, SourceDocument.class))
                .toList();
    }
}
