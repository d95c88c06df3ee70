package rehab.adherence.rollup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.database.Database;

/** Writes rollups: three statements, however many rows. */
@ApplicationScoped
class RollupRows {
    private static final String FORGET = "delete from patient_week where patient_id = any(?) and monday >= ?";
    private static final String KEEP_WEEKS =
            "insert into patient_week select * from json_populate_recordset(null::patient_week, ?::json)";
    private static final String KEEP_STANDING = "insert into patient_standing"
            + " select * from json_populate_recordset(null::patient_standing, ?::json)"
            + " on conflict (patient_id) do update set as_of = excluded.as_of,"
            + " active_since = excluded.active_since, last_day = excluded.last_day";

    private final Database database;
    private final ObjectMapper json;

    RollupRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The patient's today when rollups were last made; empty: never. */
    Optional<LocalDate> asOf(UUID patientId) {
        return database.first(
                "select as_of from patient_standing where patient_id = ?", row -> row.date("as_of"), patientId);
    }

    /** Replaces all weeks of these patients from a Monday on. */
    void replace(List<UUID> patientIds, LocalDate monday, List<WeekRow> weeks, List<StandingRow> standings) {
        database.update(FORGET, patientIds.toArray(UUID[]::new), monday);
        if (!weeks.isEmpty()) {
            database.update(KEEP_WEEKS, write(weeks));
        }
        database.update(KEEP_STANDING, write(standings));
    }

    private String write(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON", e);
        }
    }
}
