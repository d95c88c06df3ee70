package rehab.adherence.oversight;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.clinic.ClinicRecords;
import rehab.adherence.clinicrule.ClinicRules;
import rehab.adherence.clinicrule.ThresholdCheck;
import rehab.adherence.database.Database;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.review.PatientHistories;
import rehab.adherence.rule.History;
import rehab.adherence.rule.RuleLimits;
import rehab.adherence.rule.RuleReplay;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Tries a rule on what was known in the past, over the calling administrator's clinic. Writes no task. */
@ApplicationScoped
class ReplayRule {
    private static final int AT_ONCE = 200;
    private static final int LONGEST_SECONDS = 120;

    private static final String PATIENTS = "select patient_id, clinic_id, time_zone from patient where clinic_id = ?"
            + " and (?::uuid is null or patient_id > ?) order by patient_id limit ?";

    private final CurrentCaller caller;
    private final ClinicRecords records;
    private final ClinicRules rules;
    private final PatientHistories histories;
    private final Database database;
    private final Audit audit;
    private final Clock clock;

    ReplayRule(
            CurrentCaller caller,
            ClinicRecords records,
            ClinicRules rules,
            PatientHistories histories,
            Database database,
            Audit audit,
            Clock clock) {
        this.caller = caller;
        this.records = records;
        this.rules = rules;
        this.histories = histories;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What it would have found.
     *
     * @throws ProblemException 400 for a line that the rule cannot have
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public ReplayView replay(ReplayRequest request) {
        UUID clinicId = caller.get().clinic();
        RuleLimits present = rules.of(clinicId).limits();
        Double threshold = request.threshold();
        if (threshold != null) {
            ThresholdCheck.require("threshold", request.rule(), threshold);
        }
        RuleLimits limits = threshold == null ? present : present.with(request.rule(), threshold);
        audit.record("READ", null, "review-rule-replay", null);
        List<List<LocalDate>> found = records.readForReplay(() -> ofAll(clinicId, request, limits));
        return view(request, limits, found);
    }

    private List<List<LocalDate>> ofAll(UUID clinicId, ReplayRequest request, RuleLimits limits) {
        List<List<LocalDate>> found = new ArrayList<>();
        List<KnownPatient> page = page(clinicId, null);
        while (!page.isEmpty()) {
            found.addAll(ofPage(page, request, limits));
            page = page(clinicId, page.get(page.size() - 1).patientId());
        }
        return found;
    }

    private List<KnownPatient> page(UUID clinicId, @Nullable UUID after) {
        return database.list(PATIENTS, PatientAccess::read, clinicId, after, after, AT_ONCE);
    }

    private List<List<LocalDate>> ofPage(List<KnownPatient> patients, ReplayRequest request, RuleLimits limits) {
        Instant now = clock.instant();
        LocalDate earliest = patients.stream()
                .map(patient -> first(patient, request, now))
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<UUID, History> known =
                histories.of(patients.stream().map(KnownPatient::patientId).toList(), limits.needed(earliest));
        return patients.stream()
                .map(patient -> RuleReplay.findings(
                        request.rule(),
                        Objects.requireNonNull(known.get(patient.patientId())),
                        limits,
                        patient.zone(),
                        first(patient, request, now),
                        now))
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private static LocalDate first(KnownPatient patient, ReplayRequest request, Instant now) {
        return patient.today(now).minusDays(request.days() - 1L);
    }

    private static ReplayView view(ReplayRequest request, RuleLimits limits, List<List<LocalDate>> found) {
        Map<IsoWeek, Integer> weeks = new TreeMap<>();
        found.forEach(days -> days.forEach(day -> weeks.merge(IsoWeek.of(day), 1, Integer::sum)));
        return new ReplayView(
                request.rule(),
                limits.threshold(request.rule()),
                request.days(),
                weeks.values().stream().mapToInt(Integer::intValue).sum(),
                found.size(),
                weeks.entrySet().stream()
                        .map(week -> new ReplayView.Week(week.getKey().label(), week.getValue()))
                        .toList());
    }
}
