package rehab.catalog.lifecycle;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a copy was made from.
 *
 * @param revision the one that was copied
 */
@Schema(
        name = "AdaptedFrom",
        requiredProperties = {"id", "revision"})
public record Origin(UUID id, int revision) {}
