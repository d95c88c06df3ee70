package rehab.catalog.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import rehab.catalog.json.StoredJson;
import rehab.kit.id.Ids;

/** Keeps a source document of the shared library. Part of the caller's transaction. */
@ApplicationScoped
public class StoreSource {
    private final SourceRepository sources;
    private final Clock clock;

    StoreSource(SourceRepository sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Adds the document, or brings the one of this code up to date; answers whether anything changed. */
    public boolean store(SourceDocument document) {
        String content = StoredJson.write(document);
        String hash = StoredJson.hash(content);
        Optional<SourceEntity> present = sources.shared(document.code());
        if (present.isEmpty()) {
            sources.persist(new SourceEntity(Ids.next(), document.code(), content, hash, clock.instant()));
            return true;
        }
        return present.get().replace(content, hash, clock.instant());
    }
}
