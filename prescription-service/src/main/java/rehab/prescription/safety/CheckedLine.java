package rehab.prescription.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;

/**
 * A line as it is checked.
 *
 * @param lineId null while it is not kept anywhere
 * @param revision null for the present one
 * @param dose null while nobody has said it
 */
record CheckedLine(
        @Nullable UUID lineId,
        UUID exerciseId,
        @Nullable Integer revision,
        @Nullable String variant,
        @Nullable Dose dose) {

    static CheckedLine of(SafetyLine line) {
        return new CheckedLine(line.lineId(), line.exerciseId(), line.exerciseRevision(), line.variant(), line.dose());
    }
}
