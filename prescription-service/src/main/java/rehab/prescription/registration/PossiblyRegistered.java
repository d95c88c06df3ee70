package rehab.prescription.registration;

import java.util.List;
import rehab.prescription.duplicate.PossibleDuplicates;

/** Ends a registration, with its transaction, because the patient may be registered already. */
final class PossiblyRegistered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PossibleDuplicates.Found> matches;

    PossiblyRegistered(List<PossibleDuplicates.Found> matches) {
        super("possibly registered already");
        this.matches = List.copyOf(matches);
    }

    List<PossibleDuplicates.Found> matches() {
        return matches;
    }
}
