package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.account.Accounts;
import rehab.prescription.account.ClinicTherapist;

/** Lets one therapist take another's place in all of their care teams, or in some. */
@ApplicationScoped
class TransferCaseload {
    private final Accounts accounts;
    private final CaseloadMoves moves;
    private final CurrentCaller caller;
    private final Tenancy tenancy;

    TransferCaseload(Accounts accounts, CaseloadMoves moves, CurrentCaller caller, Tenancy tenancy) {
        this.accounts = accounts;
        this.moves = moves;
        this.caller = caller;
        this.tenancy = tenancy;
    }

    /**
     * Administrators transfer anyone's patients, therapists their own. Archived patients go along.
     *
     * @throws ProblemException 400 naming the field; 404 when therapists would transfer somebody else's patients; 503 when the
     *     accounts are away
     */
    Transferred transfer(CaseloadTransfer wanted, @Nullable String key) {
        boolean isOwn = wanted.fromTherapist().equals(caller.get().subject());
        if (!isOwn && !"administrator".equals(tenancy.acting().role())) {
            throw ProblemException.notFound();
        }
        if (wanted.fromTherapist().equals(wanted.toTherapist())) {
            throw ProblemException.invalid("toTherapist", "Same", "must be another therapist");
        }
        ClinicTherapist to = accounts.therapistsOf(caller.get().clinic()).stream()
                .filter(known -> known.id().equals(wanted.toTherapist()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "toTherapist", "Unknown", "must be a present therapist of the clinic"));
        return moves.move(wanted, to, key);
    }
}
