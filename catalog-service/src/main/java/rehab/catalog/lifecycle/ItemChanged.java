package rehab.catalog.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the transaction that made it so: what callers are shown of this item has changed, be it what it says, its
 * status or what was decided about it.
 *
 * @param clinicId for whom; null: for everybody
 */
public record ItemChanged(
        UUID itemId, ItemKind kind, @Nullable UUID clinicId) {}
