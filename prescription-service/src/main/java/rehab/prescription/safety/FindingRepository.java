package rehab.prescription.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;

/**
 * Findings and answers of a prescription; both are only ever added. One statement for any number: there may be hundreds, and
 * an activation waits for them.
 */
@ApplicationScoped
class FindingRepository {
    /** Of its own, so that a change of how the API writes JSON never changes how what was stored years ago is read. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String KEY =
            "line_id, exercise_id, variant, rule_id, rule_version, condition_id, unchecked_reason";

    private static final String KEY_ROWS =
            "line_id uuid, exercise_id uuid, variant text, rule_id uuid, rule_version int,"
                    + " condition_id uuid, unchecked_reason text";

    private static final String ADD = "insert into safety_finding (patient_id, prescription_id, finding_id, clinic_id, "
            + KEY + ", condition_code, tier, message, hazards, moment, version, found_at)"
            + " select p.patient_id, p.prescription_id, r.finding_id, p.clinic_id, r.line_id, r.exercise_id, r.variant,"
            + " r.rule_id, r.rule_version, r.condition_id, r.unchecked_reason, r.condition_code, r.tier, r.message,"
            + " r.hazards, :moment, :version, :at from prescription p,"
            + " jsonb_to_recordset(cast(:rows as jsonb)) as r(finding_id uuid, " + KEY_ROWS
            + ", condition_code text, tier text, message text, hazards text[])"
            + " where p.patient_id = :patient and p.prescription_id = :prescription on conflict do nothing";

    private static final String ANSWER = "insert into safety_acknowledgement (patient_id, prescription_id,"
            + " acknowledgement_id, finding_id, clinic_id, version, covers, clinician, clinician_name, reason, comment,"
            + " acknowledged_at) select f.patient_id, f.prescription_id, r.acknowledgement_id, f.finding_id, f.clinic_id,"
            + " :version, r.covers, :clinician, :name, r.reason, r.comment, :at"
            + " from jsonb_to_recordset(cast(:rows as jsonb)) as r(acknowledgement_id uuid, " + KEY_ROWS
            + ", covers jsonb, reason text, comment text)"
            + " join safety_finding f on f.patient_id = :patient and f.prescription_id = :prescription"
            + " and (f.line_id, f.exercise_id, f.variant, f.rule_id, f.rule_version, f.condition_id, f.unchecked_reason)"
            + " is not distinct from"
            + " (r.line_id, r.exercise_id, r.variant, r.rule_id, r.rule_version, r.condition_id, r.unchecked_reason)";

    private static final String IDS =
            "select f.finding_id from jsonb_to_recordset(cast(:rows as jsonb)) as r(" + KEY_ROWS
                    + ") join safety_finding f on f.patient_id = :patient and f.prescription_id = :prescription"
                    + " and (f.line_id, f.exercise_id, f.variant, f.rule_id, f.rule_version, f.condition_id, f.unchecked_reason)"
                    + " is not distinct from"
                    + " (r.line_id, r.exercise_id, r.variant, r.rule_id, r.rule_version, r.condition_id, r.unchecked_reason)";

    private static final String ANSWERS =
            "select " + KEY + ", a.version, cast(a.covers as text) as covers, a.clinician,"
                    + " a.clinician_name, a.reason, a.comment, a.acknowledged_at from safety_acknowledgement a"
                    + " join safety_finding f on f.patient_id = a.patient_id and f.prescription_id = a.prescription_id"
                    + " and f.finding_id = a.finding_id"
                    + " where a.patient_id = :patient and a.prescription_id = :prescription"
                    + " order by a.acknowledged_at, a.acknowledgement_id";

    private static final String BROKEN = "select distinct on (line_id, exercise_id, variant, rule_id, condition_id) "
            + KEY + ", condition_code, tier, message, hazards from safety_finding"
            + " where patient_id = :patient and prescription_id = :prescription and rule_id is not null"
            + " order by line_id, exercise_id, variant, rule_id, condition_id, rule_version desc";

    private final EntityManager database;

    FindingRepository(EntityManager database) {
        this.database = database;
    }

    /** Which prescription is meant, and when something happened to it. */
    record Occasion(UUID patientId, UUID prescriptionId, int version, Moment moment, Instant at) {}

    /** Adds what is not known yet. */
    void add(Occasion occasion, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Found one : found) {
            Map<String, Object> row = row(one.key());
            row.put("finding_id", Ids.next());
            put(row, "condition_code", one.conditionCode());
            put(row, "tier", one.tier());
            put(row, "message", one.message());
            row.put("hazards", one.hazards());
            rows.add(row);
        }
        of(database.createNativeQuery(ADD), occasion)
                .setParameter("moment", occasion.moment().name())
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    /** The ids of findings that are known. */
    @SuppressWarnings("unchecked") // a native query does not carry its type
    List<UUID> ids(Occasion occasion, List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows =
                found.stream().map(one -> row(one.key())).distinct().toList();
        return database.createNativeQuery(IDS, UUID.class)
                .setParameter("patient", occasion.patientId())
                .setParameter("prescription", occasion.prescriptionId())
                .setParameter("rows", write(rows))
                .getResultList();
    }

    /** An answer to be added. */
    record NewAnswer(
            FindingKey key,
            Covered covers,
            AcknowledgementReason reason,
            @Nullable String comment) {}

    /** Adds answers to findings that are known. */
    void answer(Occasion occasion, String clinician, String name, List<NewAnswer> answers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NewAnswer one : answers) {
            Map<String, Object> row = row(one.key());
            row.put("acknowledgement_id", Ids.next());
            row.put("covers", one.covers());
            row.put("reason", one.reason());
            put(row, "comment", one.comment());
            rows.add(row);
        }
        int added = of(database.createNativeQuery(ANSWER), occasion)
                .setParameter("clinician", clinician)
                .setParameter("name", name)
                .setParameter("rows", write(rows))
                .executeUpdate();
        if (added != answers.size()) {
            throw new IllegalStateException("answers to findings that are not known");
        }
    }

    /** All answers that were ever given for a prescription, oldest first. */
    List<Acknowledgement> answers(UUID patientId, UUID prescriptionId) {
        return tuples(ANSWERS, patientId, prescriptionId).stream()
                .map(row -> new Acknowledgement(
                        key(row),
                        row.get("version", Integer.class),
                        covered(row.get("covers", String.class)),
                        row.get("clinician", String.class),
                        row.get("clinician_name", String.class),
                        AcknowledgementReason.valueOf(row.get("reason", String.class)),
                        row.get("comment", String.class),
                        row.get("acknowledged_at", Instant.class)))
                .toList();
    }

    /** The rules that earlier checks found broken, each in its newest version; the place of the line is not known. */
    List<Found> broken(UUID patientId, UUID prescriptionId) {
        return tuples(BROKEN, patientId, prescriptionId).stream()
                .map(row -> new Found(
                        key(row),
                        null,
                        Tier.valueOf(row.get("tier", String.class)),
                        row.get("message", String.class),
                        List.of(row.get("hazards", String[].class)),
                        row.get("condition_code", String.class),
                        List.of(),
                        null,
                        false))
                .toList();
    }

    private static Query of(Query query, Occasion occasion) {
        return query.setParameter("patient", occasion.patientId())
                .setParameter("prescription", occasion.prescriptionId())
                .setParameter("version", occasion.version())
                .setParameter("at", occasion.at());
    }

    @SuppressWarnings("unchecked") // a native query does not carry its type
    private List<Tuple> tuples(String sql, UUID patientId, UUID prescriptionId) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("patient", patientId)
                .setParameter("prescription", prescriptionId)
                .getResultList();
    }

    private static Map<String, Object> row(FindingKey key) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "line_id", key.lineId());
        put(row, "exercise_id", key.exerciseId());
        put(row, "variant", key.variant());
        put(row, "rule_id", key.ruleId());
        put(row, "rule_version", key.ruleVersion());
        put(row, "condition_id", key.conditionId());
        put(row, "unchecked_reason", key.unchecked());
        return row;
    }

    private static FindingKey key(Tuple row) {
        String unchecked = row.get("unchecked_reason", String.class);
        return new FindingKey(
                row.get("line_id", UUID.class),
                row.get("exercise_id", UUID.class),
                row.get("variant", String.class),
                row.get("rule_id", UUID.class),
                row.get("rule_version", Integer.class),
                row.get("condition_id", UUID.class),
                unchecked == null ? null : UncheckedReason.of(unchecked));
    }

    private static void put(Map<String, Object> row, String column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }

    private static String write(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable: " + rows.getClass(), e);
        }
    }

    private static Covered covered(String json) {
        try {
            return JSON.readValue(json, Covered.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored is no longer readable", e);
        }
    }
}
