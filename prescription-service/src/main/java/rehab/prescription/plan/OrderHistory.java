package rehab.prescription.plan;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import rehab.prescription.content.VersionContent;

/**
 * What has been ordered with one prescription.
 *
 * @param etag of its present state
 * @param versions every activated version by its number; at least one
 */
public record OrderHistory(String etag, SortedMap<Integer, VersionContent> versions) {
    public OrderHistory {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /** The newest version. */
    public VersionContent newest() {
        return Objects.requireNonNull(versions.get(versions.lastKey()));
    }
}
