package rehab.adherence.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;

/** Answers; only ever added. */
@ApplicationScoped
class Measurements {
    private static final String ALL = "select measure_id, kind, goal_id, score, answered_at, answered_offset_seconds,"
            + " answered_on, corrects from measurement where patient_id = ?";

    private final Database database;

    Measurements(Database database) {
        this.database = database;
    }

    List<Measurement> of(UUID patientId) {
        return database.list(ALL, Measurements::read, patientId);
    }

    Optional<Measurement> find(UUID patientId, UUID measureId) {
        return database.first(ALL + " and measure_id = ?", Measurements::read, patientId, measureId);
    }

    /** Adds it; answers whether neither its id nor the correction of the same answer was there before. */
    boolean add(KnownPatient patient, Measurement answer, Instant now, String by) {
        return database.update(
                        "insert into measurement (patient_id, measure_id, clinic_id, kind, goal_id, score, answered_at,"
                                + " answered_offset_seconds, answered_on, corrects, recorded_at, recorded_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        patient.patientId(),
                        answer.measureId(),
                        patient.clinicId(),
                        answer.kind(),
                        answer.goalId(),
                        answer.score(),
                        answer.at(),
                        answer.at().getOffset().getTotalSeconds(),
                        answer.day(),
                        answer.corrects(),
                        now,
                        by)
                == 1;
    }

    private static Measurement read(Row row) throws SQLException {
        return new Measurement(
                row.uuid("measure_id"),
                row.constant("kind", MeasureKind.class),
                row.uuidOrNull("goal_id"),
                row.integer("score"),
                row.instant("answered_at").atOffset(ZoneOffset.ofTotalSeconds(row.integer("answered_offset_seconds"))),
                row.date("answered_on"),
                row.uuidOrNull("corrects"));
    }
}
