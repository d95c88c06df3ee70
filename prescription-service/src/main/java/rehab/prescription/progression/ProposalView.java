package rehab.prescription.progression;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;

/**
 * A proposal to do more or less of one line.
 *
 * @param exerciseName as in the version that was judged
 * @param version the version that the logs were judged against
 * @param dose of that version
 * @param proposedDose that dose with the change
 * @param variant code of the way it was done in that version; absent when the exercise has none
 * @param proposedVariant code of another way to do it; absent: the same
 * @param because one line saying why
 * @param decided absent while nobody has decided
 */
@Schema(name = "Proposal")
record ProposalView(
        UUID id,
        UUID lineId,
        String exerciseName,
        int version,
        Direction direction,
        Dose dose,
        Dose proposedDose,
        @Nullable String variant,
        @Nullable String proposedVariant,
        String because,
        Instant madeAt,
        ProposalState state,
        @Nullable Decided decided) {

    /**
     * What was made of it.
     *
     * @param version that came of it; absent when it was declined
     */
    @Schema(name = "ProposalDecided")
    record Decided(
            String byName,
            Instant at,
            @Nullable String reason,
            @Nullable Integer version) {}
}
