package rehab.prescription.exercise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names the figure of a variant.
 *
 * @param side LEFT or RIGHT, the side that works; null: as it was drawn
 */
public record FigureKey(
        UUID exerciseId,
        int revision,
        String variant,
        @Nullable String side) {}
