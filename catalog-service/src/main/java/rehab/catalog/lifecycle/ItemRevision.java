package rehab.catalog.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an item, present or not.
 *
 * @param clinicId null: of the shared library
 * @param status of the item as a whole: what was retired is retired in every revision
 * @param number from 1; 0: content is the draft's
 * @param released whether this very revision is, or was, the published one
 * @param contentHash equal for equal contents
 * @param adaptedFrom what the item was copied from
 */
public record ItemRevision<T>(
        UUID id,
        ItemKind kind,
        @Nullable UUID clinicId,
        String slug,
        ItemStatus status,
        int number,
        boolean released,
        T content,
        String contentHash,
        @Nullable Origin adaptedFrom) {}
