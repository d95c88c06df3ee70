package rehab.adherence.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.plan.OrderedProgression;
import rehab.adherence.plan.Plans;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Shows what a rule would have proposed on a patient's history, before it is switched on. */
@ApplicationScoped
class ReplayProgression {
    private static final Period LOOKS_BACK = Period.ofYears(1);

    private final PatientAccess access;
    private final Plans plans;
    private final Performances performances;
    private final Audit audit;
    private final Clock clock;

    ReplayProgression(PatientAccess access, Plans plans, Performances performances, Audit audit, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.performances = performances;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The replay.
     *
     * @throws ProblemException 404 when the patient is not the caller's or has no such line; 400 naming step when the line's
     *     newest dose has nothing that the step could move
     */
    @Transactional
    public ProgressionReplayView replay(UUID patientId, UUID prescriptionId, UUID lineId, OrderedProgression rule) {
        KnownPatient patient = access.require(patientId);
        List<LineRun> runs = LineRun.of(plans.versions(patientId, prescriptionId), lineId);
        if (runs.isEmpty()) {
            throw ProblemException.notFound();
        }
        LineRun newest = runs.get(runs.size() - 1);
        if (NextDose.of(newest.line().dose(), newest.line().nextVariants(), rule, Direction.UP)
                .isEmpty()) {
            throw ProblemException.invalid("step", "Step", "has nothing to move in what is ordered");
        }
        LocalDate firstDay = patient.today(clock.instant()).minus(LOOKS_BACK);
        List<Performance> done = performances
                .since(patientId, prescriptionId, List.of(lineId), firstDay)
                .getOrDefault(lineId, List.of());
        audit.record("READ", patientId, "progression-replay", prescriptionId);
        return ProgressionReplayView.of(newest.line(), firstDay, Replay.over(runs, done, rule));
    }
}
