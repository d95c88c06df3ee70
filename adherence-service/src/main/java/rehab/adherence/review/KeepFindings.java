package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.rule.Finding;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.RuleBook;
import rehab.kit.audit.Audit;
import rehab.kit.id.Ids;

/**
 * Keeps what rules found: added to the open task of the rule, or to a new one. What was found before is kept where it is,
 * even if its task has been closed, so that nothing that was disposed of comes back.
 */
@ApplicationScoped
class KeepFindings {
    private static final String KNOWN =
            "select rule, evidence_key from review_evidence where patient_id = ? and evidence_key = any(?)";
    private static final String OPEN =
            "select task_id from review_task where patient_id = ? and rule = ? and closed_at is null for update";

    private final Database database;
    private final EvidenceNumbers numbers;
    private final Audit audit;

    KeepFindings(Database database, EvidenceNumbers numbers, Audit audit) {
        this.database = database;
        this.numbers = numbers;
        this.audit = audit;
    }

    private record Key(String rule, String key) {}

    /** Keeps those that are new. The patient is locked. */
    void keep(KnownPatient patient, List<Finding> findings, RuleBook book, Instant now) {
        if (findings.isEmpty()) {
            return;
        }
        String[] keys = findings.stream().map(Finding::key).distinct().toArray(String[]::new);
        Set<Key> known = database
                .list(KNOWN, row -> new Key(row.text("rule"), row.text("evidence_key")), patient.patientId(), keys)
                .stream()
                .collect(Collectors.toSet());
        Map<ReviewRule, UUID> tasks = new HashMap<>();
        findings.stream()
                .filter(finding -> !known.contains(new Key(finding.rule().name(), finding.key())))
                .forEach(finding -> {
                    UUID task = tasks.computeIfAbsent(finding.rule(), rule -> task(patient, rule, book, now));
                    add(patient, task, finding, now);
                });
    }

    private UUID task(KnownPatient patient, ReviewRule rule, RuleBook book, Instant now) {
        return database.first(OPEN, row -> row.uuid("task_id"), patient.patientId(), rule)
                .orElseGet(() -> open(patient, rule, book, now));
    }

    private UUID open(KnownPatient patient, ReviewRule rule, RuleBook book, Instant now) {
        UUID task = Ids.next();
        database.update(
                "insert into review_task (patient_id, task_id, clinic_id, rule, tier, opened_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                patient.patientId(),
                task,
                patient.clinicId(),
                rule,
                book.tier(rule),
                now,
                book.due(rule, now));
        audit.record("CREATE", patient.patientId(), "review-task", task);
        return task;
    }

    private void add(KnownPatient patient, UUID task, Finding finding, Instant now) {
        database.update(
                "insert into review_evidence (patient_id, rule, evidence_key, task_id, clinic_id, what, day, prescription_id,"
                        + " routine_id, session_id, report_id, about_id, numbers, found_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                patient.patientId(),
                finding.rule(),
                finding.key(),
                task,
                patient.clinicId(),
                finding.what(),
                finding.day(),
                finding.about().prescriptionId(),
                finding.about().routineId(),
                finding.about().sessionId(),
                finding.about().reportId(),
                finding.about().aboutId(),
                numbers.write(finding.numbers()),
                now);
    }
}
