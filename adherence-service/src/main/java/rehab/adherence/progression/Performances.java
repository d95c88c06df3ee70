package rehab.adherence.progression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.figure.StopReason;

/** Reads what the sessions that stand say about some lines, in one statement. */
@ApplicationScoped
class Performances {
    private static final TypeReference<List<PerformedSet>> SETS = new TypeReference<>() {};
    private static final String SINCE = "select s.session_id, s.version, s.performed_on, s.pain_after, s.effort,"
            + " l.line_id, l.reported, l.stop_reason, l.pain_during, l.sets from session s"
            + " join session_line l on l.patient_id = s.patient_id and l.performed_on = s.performed_on"
            + " and l.session_id = s.session_id"
            + " where s.patient_id = ? and s.prescription_id = ? and l.line_id = any(?)"
            + " and s.performed_on >= ? and l.performed_on >= ?"
            + " and not exists (select from session_correction c"
            + " where c.patient_id = s.patient_id and c.session_id = s.session_id)"
            + " order by s.performed_on, s.performed_at, s.session_id";

    private final Database database;
    private final ObjectMapper json;

    Performances(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** By line, oldest first, from this local day on. */
    Map<UUID, List<Performance>> since(
            UUID patientId, UUID prescriptionId, Collection<UUID> lines, LocalDate firstDay) {
        return database
                .list(
                        SINCE,
                        row -> Map.entry(row.uuid("line_id"), performance(row)),
                        patientId,
                        prescriptionId,
                        lines.toArray(UUID[]::new),
                        firstDay,
                        firstDay)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Performance performance(Row row) throws SQLException {
        return new Performance(
                row.uuid("session_id"),
                row.date("performed_on"),
                row.integer("version"),
                row.bool("reported"),
                row.constantOrNull("stop_reason", StopReason.class),
                row.integerOrNull("pain_during"),
                row.integerOrNull("pain_after"),
                row.integerOrNull("effort"),
                sets(row.text("sets")));
    }

    private List<PerformedSet> sets(String text) {
        try {
            return json.readValue(text, SETS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored sets cannot be read", e);
        }
    }
}
