package rehab.catalog.translation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemStatus;

/**
 * An event of the transaction that made it so: a translation says this now, whatever may be shown of it.
 *
 * @param clinicId whose own it is; null: of the shared library
 */
public record PresentTranslation(UUID itemId, @Nullable UUID clinicId, ItemStatus status, TranslationContent content) {}
