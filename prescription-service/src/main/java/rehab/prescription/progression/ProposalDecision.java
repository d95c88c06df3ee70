package rehab.prescription.progression;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;
import rehab.prescription.content.Dose;

/**
 * What a clinician decides.
 *
 * @param dose the line's whole dose, with {@code CHANGED} only
 * @param variant code of the way to do it, with {@code CHANGED} only; absent: as it is
 * @param reason 1 to 1000 characters; of the new version. Absent: the proposal's own
 */
@Consistent
record ProposalDecision(
        @NotNull DecisionKind decision,
        @Nullable @Valid Dose dose,
        @Nullable @OptionalText(max = 60) String variant,
        @Nullable @OptionalText(max = 1000) String reason)
        implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        List<Misfit> misfits = new ArrayList<>();
        boolean isChanged = decision == DecisionKind.CHANGED;
        if (isChanged && dose == null && variant == null) {
            misfits.add(new Misfit("dose", "must be there, or variant, with CHANGED"));
        }
        if (!isChanged && dose != null) {
            misfits.add(new Misfit("dose", "belongs to CHANGED only"));
        }
        if (!isChanged && variant != null) {
            misfits.add(new Misfit("variant", "belongs to CHANGED only"));
        }
        return misfits;
    }
}
