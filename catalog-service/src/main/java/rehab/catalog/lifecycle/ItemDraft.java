package rehab.catalog.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;

/**
 * The working copy of a clinic's own item, or what one would begin with.
 *
 * @param state where the item stands; while a revision waits for a decision the draft cannot be changed
 * @param version counts every saving
 * @param basedOn the revision that it goes on from; 0: none
 * @param authorName of who saved it last; absent when it is not open
 * @param savedAt when it was saved last; absent when it is not open
 */
public record ItemDraft<T>(
        ItemState state,
        int version,
        int basedOn,
        @Nullable String authorName,
        @Nullable Instant savedAt,
        T content) {

    /** What a change has to name as seen. */
    public String etag() {
        return etag(state, version);
    }

    /** The tag of a draft at this version, of an item that stands like this. */
    public static String etag(ItemState state, int version) {
        return Etag.of(state.itemId(), version, state.draftOpen() ? "open" : "closed", state.revision());
    }
}
