package rehab.prescription.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.safety.Moment;

/** Lists what the safety check holds up among a therapist's patients: the strictest first, of equals the longest. */
@ApplicationScoped
class ListOpenScreenings {
    /** More than anybody looks at; whoever has as many on hold starts at the top. */
    private static final int AT_MOST = 200;

    private static final String RANK = "case f.tier when 'BLOCK' then 1 when 'WARN' then 2 else 3 end";

    private static final String OPEN = "select s.patient_id, a.name, s.prescription_id, v.content ->> 'title' as title,"
            + " h.moment, s.paused_at, cast(f.reasons as text) as reasons"
            + " from suspension s"
            + " join prescription p on p.patient_id = s.patient_id and p.prescription_id = s.prescription_id"
            + " and p.status = 'ON_HOLD'"
            + " join patient a on a.patient_id = s.patient_id"
            + " join prescription_version v on v.patient_id = p.patient_id and v.prescription_id = p.prescription_id"
            + " and v.version = p.current_version"
            + " cross join lateral (select * from safety_hold h where h.patient_id = s.patient_id"
            + " and h.prescription_id = s.prescription_id order by h.held_at desc, h.hold_id desc limit 1) h"
            + " cross join lateral (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('lineId', f.line_id,"
            + " 'ruleId', f.rule_id, 'tier', f.tier, 'message', f.message, 'uncheckedReason', f.unchecked_reason,"
            + " 'conditionCode', f.condition_code)) order by " + RANK + ", f.finding_id) as reasons,"
            + " min(" + RANK + ") as rank from safety_finding f where f.patient_id = s.patient_id"
            + " and f.prescription_id = s.prescription_id and f.finding_id = any (h.findings)) f"
            + " where s.until_date is null and s.cause = 'SAFETY_CHECK' and s.clinic_id = :clinic"
            + " and exists (select from care_team_member m where m.patient_id = s.patient_id"
            + " and m.therapist_id = :subject and m.ended_at is null)"
            + " order by f.rank, s.paused_at, s.prescription_id";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EntityManager database;
    private final Tenancy tenancy;
    private final Audit audit;

    ListOpenScreenings(EntityManager database, Tenancy tenancy, Audit audit) {
        this.database = database;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    @Transactional
    @SuppressWarnings("unchecked") // a native query does not carry its type
    List<OpenScreening> list() {
        Tenancy.Acting acting = tenancy.acting();
        List<Tuple> rows = database.createNativeQuery(OPEN, Tuple.class)
                .setParameter("clinic", acting.clinicId())
                .setParameter("subject", acting.subject())
                .setMaxResults(AT_MOST)
                .getResultList();
        audit.record("READ", null, "OPEN_SCREENING_LIST", null);
        return rows.stream().map(ListOpenScreenings::screening).toList();
    }

    private static OpenScreening screening(Tuple row) {
        return new OpenScreening(
                row.get("patient_id", UUID.class),
                row.get("name", String.class),
                row.get("prescription_id", UUID.class),
                row.get("title", String.class),
                Moment.valueOf(row.get("moment", String.class)),
                row.get("paused_at", Instant.class),
                reasons(row.get("reasons", String.class)));
    }

    private static List<OpenScreening.Reason> reasons(String json) {
        try {
            return List.of(JSON.readValue(json, OpenScreening.Reason[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
