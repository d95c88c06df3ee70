package rehab.prescription.progression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;

/** Whether a proposal still speaks of what is prescribed. */
final class ProposalPolicy {
    private ProposalPolicy() {}

    /**
     * Where it stands.
     *
     * @param decided what was decided; null while nothing was
     * @param judged the version that the logs were judged against
     * @param present the newest version
     */
    static ProposalState state(
            UUID lineId, @Nullable DecisionKind decided, VersionContent judged, VersionContent present) {
        if (decided != null) {
            return decided.state();
        }
        Optional<VersionLine> now = line(present, lineId);
        boolean isTheSame = now.isPresent()
                && line(judged, lineId)
                        .filter(then -> isSameOrder(then, now.get()))
                        .isPresent();
        return isTheSame ? ProposalState.OPEN : ProposalState.SUPERSEDED;
    }

    /** A line's place among the lines of a version. */
    static Optional<VersionLine> line(VersionContent content, UUID lineId) {
        return content.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .filter(line -> line.lineId().equals(lineId))
                .findFirst();
    }

    private static boolean isSameOrder(VersionLine then, VersionLine now) {
        return List.of(then.exerciseId(), then.dose(), then.side())
                        .equals(List.of(now.exerciseId(), now.dose(), now.side()))
                && Objects.equals(then.variantCode(), now.variantCode());
    }
}
