package rehab.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import rehab.catalog.lifecycle.ReadDraft;
import rehab.catalog.lifecycle.SaveDraft;
import rehab.catalog.lifecycle.StartDraft;

/** Makes drafts of what came in. Part of the caller's transaction: all or nothing. */
@ApplicationScoped
class BringIn {
    private final StartDraft start;
    private final ReadDraft read;
    private final SaveDraft save;

    BringIn(StartDraft start, ReadDraft read, SaveDraft save) {
        this.start = start;
        this.read = read;
        this.save = save;
    }

    <T> void bring(Incoming<T> incoming, List<Incoming.Change<T>> changes) {
        for (Incoming.Change<T> change : changes) {
            UUID id = change.id();
            if (id == null) {
                start.start(incoming.kind(), incoming.type(), change.slug(), change.content());
            } else {
                String seen = read.read(incoming.kind(), incoming.type(), id).etag();
                save.save(incoming.kind(), incoming.type(), id, seen, change.content());
            }
        }
    }
}
