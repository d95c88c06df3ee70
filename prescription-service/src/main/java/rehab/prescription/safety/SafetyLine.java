package rehab.prescription.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;

/**
 * What a patient is to do, as far as its safety depends on it.
 *
 * @param variant the way in which it is done; null for the exercise's standard one
 */
public record SafetyLine(
        UUID lineId,
        UUID exerciseId,
        int exerciseRevision,
        @Nullable String variant,
        Dose dose) {}
