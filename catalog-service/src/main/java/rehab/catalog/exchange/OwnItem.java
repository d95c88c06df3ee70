package rehab.catalog.exchange;

import java.util.UUID;
import rehab.catalog.lifecycle.ItemStatus;

/**
 * One of the clinic's own items, as whoever works on it sees it.
 *
 * @param status DRAFT as long as there is a working copy ahead of what is published
 * @param inReview whether a revision waits for a decision: until then nothing can be saved
 * @param content the working copy, else the present revision; as JSON
 */
record OwnItem(UUID id, String slug, ItemStatus status, boolean inReview, String content) {

    boolean isRetired() {
        return status == ItemStatus.RETIRED;
    }
}
