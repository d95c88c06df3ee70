package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to do more or less of a line, while nobody has decided.
 *
 * @param day the local day of the last session that it rests on
 * @param madeAt when it became known
 * @param settledAt when it became known that it was decided or is no longer ordered; null while it waits
 */
public record WaitingProposal(
        UUID proposalId,
        UUID prescriptionId,
        LocalDate day,
        Instant madeAt,
        @Nullable Instant settledAt) {

    boolean waitsAt(Instant moment) {
        return !madeAt.isAfter(moment) && (settledAt == null || settledAt.isAfter(moment));
    }
}
