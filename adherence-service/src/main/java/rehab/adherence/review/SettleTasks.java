package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.rule.Finding;
import rehab.adherence.rule.ReviewRule;
import rehab.kit.audit.Audit;

/** Closes a task of which nothing is left to look at, because all that it was about has been settled where it is decided. */
@ApplicationScoped
class SettleTasks {
    private static final String BY = "system";
    private static final String SETTLED = "select t.task_id from review_task t"
            + " where t.patient_id = ? and t.rule = ? and t.closed_at is null"
            + " and not exists (select from review_evidence e where e.patient_id = t.patient_id and e.task_id = t.task_id"
            + " and e.evidence_key = any(?)) for update";

    private final Database database;
    private final Audit audit;

    SettleTasks(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What rules find is all there is: an open task that rests on nothing of it is settled. The patient is locked. */
    void settle(KnownPatient patient, List<Finding> findings, Instant now) {
        Arrays.stream(ReviewRule.values()).filter(ReviewRule::settlesElsewhere).forEach(rule -> {
            String[] waiting = findings.stream()
                    .filter(finding -> finding.rule() == rule)
                    .map(Finding::key)
                    .toArray(String[]::new);
            database.list(SETTLED, row -> row.uuid("task_id"), patient.patientId(), rule, waiting)
                    .forEach(task -> close(patient, task, now));
        });
    }

    private void close(KnownPatient patient, UUID task, Instant now) {
        database.update(
                "insert into review_disposition (patient_id, task_id, clinic_id, code, disposed_by, disposed_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                patient.patientId(),
                task,
                patient.clinicId(),
                DispositionCode.SETTLED_ELSEWHERE,
                BY,
                now);
        database.update(
                "update review_task set closed_at = ? where patient_id = ? and task_id = ?",
                now,
                patient.patientId(),
                task);
        audit.record("CHANGE", patient.patientId(), "review-task", task);
    }
}
