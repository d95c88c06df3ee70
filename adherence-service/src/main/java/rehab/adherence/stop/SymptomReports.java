package rehab.adherence.stop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;

/** Symptom reports; only ever added. */
@ApplicationScoped
class SymptomReports {
    private static final String REPORTS = "select * from symptom_report where patient_id = ?";
    private static final String NEWEST_FIRST = " order by noticed_at desc, report_id desc limit ?";

    private final Database database;

    SymptomReports(Database database) {
        this.database = database;
    }

    /** Where a page of the list ends. */
    record Position(OffsetDateTime at, UUID reportId) {}

    /** Adds it; answers whether its id was new. */
    boolean add(KnownPatient patient, SymptomReportView report, String by) {
        return database.update(
                        "insert into symptom_report (patient_id, report_id, clinic_id, symptoms, noticed_at,"
                                + " noticed_offset_seconds, note, recorded_at, recorded_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        patient.patientId(),
                        report.id(),
                        patient.clinicId(),
                        report.symptoms().stream().map(Symptom::name).toArray(String[]::new),
                        report.at(),
                        report.at().getOffset().getTotalSeconds(),
                        report.note(),
                        report.recordedAt(),
                        by)
                == 1;
    }

    Optional<SymptomReportView> find(UUID patientId, UUID reportId) {
        return database.first(REPORTS + " and report_id = ?", SymptomReports::report, patientId, reportId);
    }

    /** Newest first, after a position or from the start. */
    List<SymptomReportView> newestFirst(UUID patientId, @Nullable Position after, int limit) {
        return after == null
                ? database.list(REPORTS + NEWEST_FIRST, SymptomReports::report, patientId, limit)
                : database.list(
                        REPORTS + " and (noticed_at, report_id) < (?, ?)" + NEWEST_FIRST,
                        SymptomReports::report,
                        patientId,
                        after.at(),
                        after.reportId(),
                        limit);
    }

    private static SymptomReportView report(Row row) throws SQLException {
        return new SymptomReportView(
                row.uuid("report_id"),
                row.uuid("patient_id"),
                row.constants("symptoms", Symptom.class),
                row.instant("noticed_at").atOffset(ZoneOffset.ofTotalSeconds(row.integer("noticed_offset_seconds"))),
                row.instant("recorded_at").atOffset(ZoneOffset.UTC),
                row.textOrNull("note"));
    }
}
