package rehab.catalog.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item and what became of it.
 *
 * @param items its revisions, newest first
 */
@Schema(requiredProperties = {"item", "items"})
record ItemHistory(ItemState item, List<RevisionView> items) {}
