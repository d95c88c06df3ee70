package rehab.catalog.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands now.
 *
 * @param clinicId null: of the shared library
 * @param revision the present one: the last published, or before that the last submitted; 0: content is the draft's
 * @param contentHash equal for equal contents
 */
public record PresentItem<T>(
        UUID id,
        ItemKind kind,
        @Nullable UUID clinicId,
        String slug,
        int revision,
        ItemStatus status,
        T content,
        String contentHash) {}
