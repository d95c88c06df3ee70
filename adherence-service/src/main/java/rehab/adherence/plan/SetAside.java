package rehab.adherence.plan;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Row;
import rehab.adherence.figure.Breaks;
import rehab.adherence.figure.Suspension;
import rehab.adherence.figure.SuspensionKind;

/**
 * A suspension or an end, as one statement reads both.
 *
 * @param kind null: an end
 * @param day the first suspended day; of an end, the last day in force
 */
record SetAside(
        UUID prescriptionId,
        @Nullable SuspensionKind kind,
        LocalDate day,
        @Nullable LocalDate until) {
    private static final String SUSPENDED =
            "select patient_id, prescription_id, kind, from_day, until_day from suspension";
    private static final String ENDED =
            " union all select patient_id, prescription_id, null, last_day, null from plan_end";

    /** Two parameters: the patients, twice. */
    static final String OF_PATIENTS = SUSPENDED + " where patient_id = any(?)" + ENDED + " where patient_id = any(?)";

    /** Four parameters: patient and prescription, twice. */
    static final String OF_PRESCRIPTION = SUSPENDED + " where patient_id = ? and prescription_id = ?" + ENDED
            + " where patient_id = ? and prescription_id = ?";

    static SetAside read(Row row) throws SQLException {
        return new SetAside(
                row.uuid("prescription_id"),
                row.constantOrNull("kind", SuspensionKind.class),
                row.date("from_day"),
                row.dateOrNull("until_day"));
    }

    static Breaks breaks(List<SetAside> all) {
        Map<UUID, LocalDate> lastDays = new HashMap<>();
        all.stream().filter(each -> each.kind() == null).forEach(end -> lastDays.put(end.prescriptionId(), end.day()));
        return new Breaks(
                all.stream().flatMap(each -> each.suspension().stream()).toList(), lastDays);
    }

    private List<Suspension> suspension() {
        return kind == null ? List.of() : List.of(new Suspension(prescriptionId, kind, day, until));
    }
}
