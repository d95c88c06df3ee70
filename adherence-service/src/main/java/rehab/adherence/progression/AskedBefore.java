package rehab.adherence.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import rehab.adherence.access.KnownPatient;

/**
 * What was proposed before of the same order. A second proposal in the same direction would ask what somebody is being asked
 * already, or has declined on the same evidence.
 */
record AskedBefore(List<ProposalRows.Made> made, KnownPatient patient) {

    /**
     * What is to be asked now.
     *
     * @param proposed of everything that was done
     * @param done of this order, oldest first
     * @param propose what a part of it would propose
     */
    Optional<Proposed> anew(
            Proposed proposed, List<Performance> done, Function<List<Performance>, Optional<Proposed>> propose) {
        List<ProposalRows.Made> same = made.stream()
                .filter(each -> each.direction() == proposed.direction())
                .toList();
        if (same.isEmpty()) {
            return Optional.of(proposed);
        }
        if (same.stream().anyMatch(each -> each.settledAs() != SettledAs.DECLINED)) {
            return Optional.empty();
        }
        LocalDate declined = same.stream()
                .map(each -> patient.today(Objects.requireNonNull(each.settledAt())))
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Performance> since =
                done.stream().filter(each -> each.day().isAfter(declined)).toList();
        return propose.apply(since).filter(again -> again.direction() == proposed.direction());
    }
}
