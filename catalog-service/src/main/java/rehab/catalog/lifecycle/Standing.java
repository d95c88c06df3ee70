package rehab.catalog.lifecycle;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands when somebody is about to do something to it.
 *
 * @param shared of the shared library
 * @param revision the present one
 * @param inReview the one that waits for a decision
 * @param draftOpen whether there is a working copy
 * @param writers subjects of all who had a hand in the revision that it is about
 */
record Standing(
        boolean shared,
        ItemStatus status,
        int revision,
        @Nullable Integer inReview,
        boolean draftOpen,
        Set<String> writers) {

    Standing {
        writers = Set.copyOf(writers);
    }

    boolean awaits(int number) {
        return Objects.equals(inReview, number);
    }

    boolean isPublishedAs(int number) {
        return status == ItemStatus.PUBLISHED && revision == number;
    }
}
