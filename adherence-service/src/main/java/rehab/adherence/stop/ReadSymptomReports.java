package rehab.adherence.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Lists what a patient told of symptoms outside of sessions, newest first. */
@ApplicationScoped
class ReadSymptomReports {
    private final PatientAccess access;
    private final SymptomReports reports;
    private final Audit audit;

    ReadSymptomReports(PatientAccess access, SymptomReports reports, Audit audit) {
        this.access = access;
        this.reports = reports;
        this.audit = audit;
    }

    /** One page; 404 when the patient is not the caller's. */
    @Transactional
    public Page<SymptomReportView> page(UUID patientId, int limit, @Nullable String cursor) {
        access.require(patientId);
        List<SymptomReportView> rows = reports.newestFirst(patientId, position(cursor), limit + 1);
        audit.record("READ", patientId, "symptom-reports", null);
        return Page.of(rows, limit, last -> Cursor.encode(last.at(), last.id()));
    }

    private static SymptomReports.@Nullable Position position(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        return parts.isEmpty()
                ? null
                : new SymptomReports.Position(Cursor.time(parts.get(0)), Cursor.part(parts.get(1), UUID::fromString));
    }
}
