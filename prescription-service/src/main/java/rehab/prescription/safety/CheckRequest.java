package rehab.prescription.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;

/**
 * Lines to be checked while they are being written. Nothing of it is kept.
 *
 * @param prescriptionId whose answers count; absent for a prescription that is not kept yet
 * @param lines at most 200
 */
@Schema(name = "SafetyCheckRequest")
record CheckRequest(
        @Nullable UUID prescriptionId,
        @NotNull @Size(max = 200) List<@NotNull @Valid Line> lines) {

    /**
     * A line.
     *
     * @param lineId absent for a new line
     * @param revision of the exercise; the present one when absent
     * @param variant the standard one when absent
     * @param dose without it, no answer given before counts
     */
    @Schema(name = "SafetyCheckLine")
    record Line(
            @Nullable UUID lineId,
            @NotNull UUID exerciseId,
            @Nullable @Min(1) Integer revision,

            @Nullable @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", message = "must be a code")
            String variant,

            @Nullable @Valid Dose dose) {

        CheckedLine checked() {
            return new CheckedLine(lineId, exerciseId, revision, variant, dose);
        }
    }
}
