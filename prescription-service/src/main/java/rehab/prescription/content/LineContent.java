package rehab.prescription.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * One exercise and its dose, as sent by a client.
 *
 * @param lineId the identity given by an earlier answer; absent for a new line. A line whose exercise is exchanged is a new line
 * @param exerciseId an exercise of the catalog that can be assigned
 * @param safetyNote at most 500 characters
 */
public record LineContent(
        @Nullable UUID lineId,
        @NotNull UUID exerciseId,
        @NotNull @Valid Dose dose,
        @NotNull Side side,
        @Nullable @OptionalText(max = 500) String safetyNote) {}
