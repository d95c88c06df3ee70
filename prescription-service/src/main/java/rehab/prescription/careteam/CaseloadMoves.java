package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.prescription.account.ClinicTherapist;

/** All of a transfer in one transaction: lock, compare, announce, and only then change, as with a single care team. */
@ApplicationScoped
@Transactional
class CaseloadMoves {
    private final Caseloads caseloads;
    private final CareTeams announcements;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    CaseloadMoves(
            Caseloads caseloads,
            CareTeams announcements,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.caseloads = caseloads;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Transferred move(CaseloadTransfer wanted, ClinicTherapist to, @Nullable String key) {
        return idempotency
                .once("transfer-caseload", key, wanted, Transferred.class, () -> move(wanted, to))
                .value();
    }

    private Transferred move(CaseloadTransfer wanted, ClinicTherapist to) {
        List<UUID> named = wanted.patientIds();
        Collection<UUID> only = named == null ? null : new LinkedHashSet<>(named);
        List<Caseloads.Team> teams = caseloads.lock(wanted.fromTherapist(), only);
        List<UUID> patients = teams.stream().map(team -> team.patient().id()).toList();
        if (named != null) {
            requireAll(named, patients);
        }
        Caller orderer = caller.get();
        var transfer = new Caseloads.Transfer(
                Ids.next(),
                orderer.clinic(),
                wanted.fromTherapist(),
                to,
                wanted.reason(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                orderer.subject());
        caseloads.keep(transfer, patients.size());
        patients.forEach(patient -> audit.record("CHANGE", patient, "CARE_TEAM", patient));
        announcements.announceAll(teams.stream()
                .map(team -> new CareTeams.Changed(
                        team.patient(),
                        team.sequence() + 1,
                        HandOver.of(team.members(), wanted.fromTherapist(), to.id())))
                .toList());
        caseloads.move(transfer, patients);
        return new Transferred(patients.size());
    }

    /** One answer for a patient of somebody else and for one that does not exist. */
    private static void requireAll(List<UUID> named, List<UUID> found) {
        Set<UUID> known = new HashSet<>(found);
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                throw ProblemException.invalid(
                        "patientIds[" + i + "]", "NotInCaseload", "is not in that therapist's caseload");
            }
        }
    }
}
