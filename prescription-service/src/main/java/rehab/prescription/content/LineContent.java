package rehab.prescription.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * One exercise and its dose, as sent by a client.
 *
 * @param lineId the identity given by an earlier answer; absent for a new line. A line whose exercise is exchanged is a new line
 * @param exerciseId an exercise of the catalog that can be assigned
 * @param variant code of the way to do it; absent: the exercise's standard one
 * @param safetyNote at most 500 characters
 * @param progression when a step up is proposed, of something that the dose has; absent: never
 */
@Consistent
public record LineContent(
        @Nullable UUID lineId,
        @NotNull UUID exerciseId,

        @Nullable @Size(max = 60) @Pattern(regexp = VARIANT, message = "must be a code like ARMS_LEVEL")
        String variant,

        @NotNull @Valid Dose dose,
        @NotNull Side side,
        @Nullable @OptionalText(max = 500) String safetyNote,
        @Nullable @Valid ProgressionRule progression)
        implements CrossChecked {
    private static final String VARIANT = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    @Override
    public List<Misfit> misfits() {
        return ProgressionRule.misfits(progression, dose);
    }
}
