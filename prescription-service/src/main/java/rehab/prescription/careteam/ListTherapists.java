package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import rehab.kit.caller.CurrentCaller;
import rehab.prescription.account.Accounts;
import rehab.prescription.account.ClinicTherapist;

/** Lists the therapists of the caller's clinic by name. */
@ApplicationScoped
class ListTherapists {
    private final Accounts accounts;
    private final CurrentCaller caller;

    ListTherapists(Accounts accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    List<ClinicTherapist> list() {
        return accounts.therapistsOf(caller.get().clinic()).stream()
                .sorted(Comparator.comparing(ClinicTherapist::name).thenComparing(ClinicTherapist::id))
                .toList();
    }
}
