package rehab.catalog.lifecycle;

import java.util.Set;
import java.util.UUID;

/** Knows which items were made from something that has moved on since, as a translation from its original. */
public interface Staleness {

    /** All published items that the caller's clinic sees of which that is so. Within the caller's transaction. */
    Set<UUID> stale();
}
