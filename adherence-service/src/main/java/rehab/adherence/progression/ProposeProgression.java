package rehab.adherence.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.figure.Plan;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedProgression;
import rehab.adherence.plan.OrderedVersion;
import rehab.adherence.plan.Plans;
import rehab.adherence.reckoning.Due;
import rehab.adherence.reckoning.Reckoner;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.delivery.Outbox;

/**
 * Proposes what the rules of a patient's newest orders make of the log, and tells prescription-service, where a clinician
 * decides. Nothing is proposed while a prescription is paused, on hold or over. What waits for a decision is withdrawn when its
 * order changes or ends. What was declined is proposed again only on what was done since.
 */
@ApplicationScoped
class ProposeProgression implements Reckoner {
    private static final String NEIGHBOUR = "prescription";

    private final Plans plans;
    private final Performances performances;
    private final ProposalRows proposals;
    private final Outcomes outcomes;
    private final Outbox outbox;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ProposeProgression(
            Plans plans,
            Performances performances,
            ProposalRows proposals,
            Outcomes outcomes,
            Outbox outbox,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.performances = performances;
        this.proposals = proposals;
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void reckon(Due due) {
        List<List<OrderedVersion>> prescriptions =
                plans.withProgression(due.patient().patientId());
        if (prescriptions.isEmpty()) {
            return;
        }
        Plan plan = plans.of(due.patient().patientId());
        prescriptions.forEach(versions -> reckon(due, plan, versions));
    }

    private void reckon(Due due, Plan plan, List<OrderedVersion> versions) {
        OrderedVersion newest = versions.get(versions.size() - 1);
        UUID prescriptionId = newest.prescriptionId();
        List<ProposalRows.Made> made = proposals.of(due.patient().patientId(), prescriptionId);
        boolean isOver = plan.over(prescriptionId, due.today()).isPresent();
        made.stream()
                .filter(each -> each.settledAs() == null && (isOver || !isStillOrdered(each, versions)))
                .forEach(each -> outcomes.withdrawn(due.patient(), prescriptionId, each.proposalId()));
        if (!isOver && !plan.isSuspended(prescriptionId, due.today())) {
            propose(due, versions, made);
        }
    }

    /** Whether the newest version orders the line as the version did that was judged. */
    private static boolean isStillOrdered(ProposalRows.Made made, List<OrderedVersion> versions) {
        int newest = versions.get(versions.size() - 1).version();
        return LineRun.of(versions, made.lineId()).stream()
                .anyMatch(run -> run.covers(made.version()) && run.covers(newest));
    }

    private void propose(Due due, List<OrderedVersion> versions, List<ProposalRows.Made> made) {
        OrderedVersion newest = versions.get(versions.size() - 1);
        List<UUID> lines = ruledLines(newest).map(OrderedLine::lineId).toList();
        if (lines.isEmpty()) {
            return;
        }
        KnownPatient patient = due.patient();
        LocalDate firstDay = due.today().minus(settings.progressionLooksBack());
        Map<UUID, List<Performance>> done =
                performances.since(patient.patientId(), newest.prescriptionId(), lines, firstDay);
        ruledLines(newest).forEach(line -> {
            List<LineRun> runs = LineRun.of(versions, line.lineId());
            LineRun run = runs.get(runs.size() - 1);
            List<Performance> ofRun = run.of(done.getOrDefault(line.lineId(), List.of()));
            List<ProposalRows.Made> before = made.stream()
                    .filter(each -> each.lineId().equals(line.lineId()) && run.covers(each.version()))
                    .toList();
            propose(run, ofRun)
                    .flatMap(proposed ->
                            new AskedBefore(before, patient).anew(proposed, ofRun, rest -> propose(run, rest)))
                    .ifPresent(proposed -> tell(patient, newest, line, proposed));
        });
    }

    private static Stream<OrderedLine> ruledLines(OrderedVersion version) {
        return version.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .filter(line -> line.progression() != null);
    }

    private static Optional<Proposed> propose(LineRun run, List<Performance> ofRun) {
        OrderedProgression rule = Objects.requireNonNull(run.line().progression());
        return new ProgressionPolicy(run.order(), run.line().nextVariants(), rule).propose(ofRun);
    }

    private void tell(KnownPatient patient, OrderedVersion version, OrderedLine line, Proposed proposed) {
        UUID prescriptionId = version.prescriptionId();
        UUID proposalId = id(version, line, proposed);
        ProposalDelivery body = new ProposalDelivery(
                patient.clinicId(),
                patient.patientId(),
                line.lineId(),
                version.version(),
                proposed.direction(),
                proposed.change(),
                proposed.because(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (proposals.add(prescriptionId, proposalId, body, proposed.lastSession(), proposed.on())) {
            // An order key of its own: should it be refused, nothing else waits behind it.
            outbox.put(
                    "proposal " + proposalId,
                    NEIGHBOUR,
                    "/deliveries/prescriptions/" + prescriptionId + "/proposals/" + proposalId,
                    body);
            audit.record("CREATE", patient.patientId(), "progression-proposal", proposalId);
        }
    }

    /** The same evidence makes the same proposal, whichever instance reckons it and however often. */
    private static UUID id(OrderedVersion version, OrderedLine line, Proposed proposed) {
        String evidence = List.of(
                        version.prescriptionId(),
                        line.lineId(),
                        version.version(),
                        proposed.direction(),
                        proposed.lastSession())
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(evidence.getBytes(StandardCharsets.UTF_8));
    }
}
