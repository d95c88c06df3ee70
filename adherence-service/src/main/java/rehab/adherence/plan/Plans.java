package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.figure.Breaks;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.PlanVersion;

/** Reads what was ordered. */
@ApplicationScoped
public class Plans {
    /** The version in force on a day, or else the next to come, of each prescription. */
    private static final String ON_DAY = "select distinct on (prescription_id) content from plan_version"
            + " where patient_id = ? order by prescription_id, effective_from > ?,"
            + " case when effective_from > ? then effective_from end, version desc";

    /** A version is never in force after a day on which a higher one has taken effect. */
    private static final String SINCE =
            "select patient_id, prescription_id, version, effective_from, targets, first_day"
                    + " from (select v.*, min(effective_from) over of_prescription as first_day,"
                    + " min(effective_from) over (of_prescription order by version"
                    + " rows between 1 following and unbounded following) as next_day"
                    + " from plan_version v where patient_id = any(?)"
                    + " window of_prescription as (partition by patient_id, prescription_id)) as known"
                    + " where next_day is null or next_day > greatest(effective_from, ?)";

    /** All versions of the prescriptions of which any has a rule for a next step. */
    private static final String WITH_PROGRESSION = "select content from plan_version v where patient_id = ? and exists"
            + " (select from plan_version r where r.patient_id = v.patient_id"
            + " and r.prescription_id = v.prescription_id"
            + " and jsonb_path_exists(r.content, '$.routines[*].lines[*].progression'))"
            + " order by prescription_id, version";

    private final Database database;
    private final PlanJson json;

    Plans(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /** Everything that was ordered for one patient. */
    public Plan of(UUID patientId) {
        return of(List.of(patientId), LocalDate.EPOCH).getOrDefault(patientId, Plan.none());
    }

    /**
     * What was in force for these patients on a day or after it, in two statements however many they are.
     *
     * @param from no earlier day may be asked about, except whether anything was active
     */
    public Map<UUID, Plan> of(Collection<UUID> patientIds, LocalDate from) {
        UUID[] ids = patientIds.toArray(UUID[]::new);
        Map<UUID, List<Since>> versions = database
                .list(
                        SINCE,
                        row -> new Of<>(row.uuid("patient_id"), new Since(version(row), row.date("first_day"))),
                        ids,
                        from)
                .stream()
                .collect(Of.byPatient());
        Map<UUID, List<SetAside>> breaks = database
                .list(SetAside.OF_PATIENTS, row -> new Of<>(row.uuid("patient_id"), SetAside.read(row)), ids, ids)
                .stream()
                .collect(Of.byPatient());
        Map<UUID, Plan> plans = new HashMap<>();
        patientIds.forEach(id -> plans.put(
                id,
                Since.plan(versions.getOrDefault(id, List.of()), SetAside.breaks(breaks.getOrDefault(id, List.of())))));
        return plans;
    }

    /** Of each prescription the version in force on that day, or the next to come if none is, word by word. */
    public List<OrderedVersion> on(UUID patientId, LocalDate day) {
        return database.list(ON_DAY, row -> json.read(row.text("content"), OrderedVersion.class), patientId, day, day);
    }

    /** Every version of one prescription, word by word, first to newest. */
    public List<OrderedVersion> versions(UUID patientId, UUID prescriptionId) {
        return database.list(
                "select content from plan_version where patient_id = ? and prescription_id = ? order by version",
                row -> json.read(row.text("content"), OrderedVersion.class),
                patientId,
                prescriptionId);
    }

    /**
     * Of each prescription of which any version has a rule for a next step, every version, word by word, first to newest.
     */
    public List<List<OrderedVersion>> withProgression(UUID patientId) {
        Map<UUID, List<OrderedVersion>> byPrescription =
                database
                        .list(WITH_PROGRESSION, row -> json.read(row.text("content"), OrderedVersion.class), patientId)
                        .stream()
                        .collect(Collectors.groupingBy(
                                OrderedVersion::prescriptionId, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byPrescription.values());
    }

    /**
     * What a session is recorded against.
     *
     * @param version the version that the session names, word by word; null when there is none
     * @param plan the prescription over time
     */
    public record Ordered(@Nullable OrderedVersion version, Plan plan) {}

    /** One prescription, with one of its versions word by word. */
    public Ordered prescription(UUID patientId, UUID prescriptionId, int version) {
        List<PlanVersion> versions = new ArrayList<>();
        List<OrderedVersion> named = new ArrayList<>();
        List<SetAside> breaks = database.list(
                SetAside.OF_PRESCRIPTION, SetAside::read, patientId, prescriptionId, patientId, prescriptionId);
        database.list(
                        "select prescription_id, version, effective_from, targets,"
                                + " case when version = ? then content end as content"
                                + " from plan_version where patient_id = ? and prescription_id = ?",
                        row -> new Known(version(row), row.textOrNull("content")),
                        version,
                        patientId,
                        prescriptionId)
                .forEach(known -> {
                    versions.add(known.version());
                    if (known.content() != null) {
                        named.add(json.read(known.content(), OrderedVersion.class));
                    }
                });
        return new Ordered(named.isEmpty() ? null : named.get(0), new Plan(versions, SetAside.breaks(breaks)));
    }

    private record Since(PlanVersion version, LocalDate firstDay) {
        static Plan plan(List<Since> known, Breaks breaks) {
            Map<UUID, LocalDate> firstDays = new HashMap<>();
            known.forEach(since -> firstDays.put(since.version().prescriptionId(), since.firstDay()));
            return new Plan(known.stream().map(Since::version).toList(), breaks, firstDays);
        }
    }

    private record Known(PlanVersion version, @Nullable String content) {}

    private PlanVersion version(Row row) throws SQLException {
        return json.read(row.text("targets"), Targets.class)
                .toVersion(row.uuid("prescription_id"), row.integer("version"), row.date("effective_from"));
    }

    private record Of<T>(UUID patientId, T value) {
        static <T> Collector<Of<T>, ?, Map<UUID, List<T>>> byPatient() {
            return Collectors.groupingBy(Of::patientId, Collectors.mapping(Of::value, Collectors.toList()));
        }
    }
}
