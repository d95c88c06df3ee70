package rehab.prescription.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Tells other features what has been recalled. */
@ApplicationScoped
public class Recalls {
    private final RecallRepository recalls;

    Recalls(RecallRepository recalls) {
        this.recalls = recalls;
    }

    /** The recalls of these exercises that the caller's clinic is concerned with, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public KnownRecalls among(Set<UUID> exerciseIds) {
        return new KnownRecalls(recalls.of(exerciseIds));
    }
}
