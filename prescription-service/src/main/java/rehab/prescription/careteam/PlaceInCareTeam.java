package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;
import rehab.prescription.account.Accounts;
import rehab.prescription.account.ClinicTherapist;

/** Puts a therapist of the clinic into a care team, or gives a member another role. */
@ApplicationScoped
class PlaceInCareTeam {
    private final Accounts accounts;
    private final CareTeamChanges changes;
    private final CurrentCaller caller;

    PlaceInCareTeam(Accounts accounts, CareTeamChanges changes, CurrentCaller caller) {
        this.accounts = accounts;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * Does nothing when the therapist already has that role. Asks for the clinic's therapists before the transaction begins.
     *
     * @throws ProblemException 404 for a therapist whom the clinic does not have; 409 {@code LAST_LEAD} when the only lead
     *     would step back; 503 when the accounts are away
     */
    CareTeamView place(UUID patientId, String therapistId, CareTeamRole role) {
        changes.requireVisible(patientId);
        ClinicTherapist therapist = accounts.therapistsOf(caller.get().clinic()).stream()
                .filter(known -> known.id().equals(therapistId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return changes.place(patientId, therapist, role);
    }
}
