package rehab.bench.adherence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills adherence-service's tables with patients like the one that came through the interface, a hundred sessions each. */
final class MadeHistories {
    static final int EACH = 100;
    static final int DAYS = 400;

    private static final List<String> PATIENTS = List.of("""
            create temporary table first_session as
            select * from session where patient_id = md5('patient 0')::uuid order by recorded_at limit 1
            """, """
            create temporary table made as
            select n, md5('patient ' || n)::uuid as patient_id, md5('prescription ' || n)::uuid as prescription_id,
                   md5('clinic ' || n / %3$d)::uuid as clinic_id, 'therapist-' || n / %4$d as therapist_id
              from generate_series(%1$d, %2$d - 1) as n
            """, "analyze made", """
            insert into patient (patient_id, clinic_id, time_zone, care_team_sequence, reckoned_day)
            select patient_id, clinic_id, 'Europe/Berlin', 1, (now() at time zone 'Europe/Berlin')::date from made
            """, """
            insert into care_team_member (patient_id, therapist_id, clinic_id, role, active)
            select patient_id, therapist_id, clinic_id, 'LEAD', true from made
            """, """
            insert into plan_version (patient_id, prescription_id, version, clinic_id, effective_from, content, targets,
                   received_at)
            select m.patient_id, m.prescription_id, 1, m.clinic_id, v.effective_from,
                   v.content || jsonb_build_object('prescriptionId', m.prescription_id, 'patientId', m.patient_id),
                   v.targets, v.received_at
              from made m, plan_version v
             where v.patient_id = md5('patient 0')::uuid
            """);

    /** Sessions of one day, of everybody: in the order in which they would have come, which is how they lie on disk. */
    private static final List<String> A_DAY = List.of("""
            insert into session_key (patient_id, session_id, clinic_id, performed_on, fingerprint)
            select patient_id, md5(patient_id::text || %1$d)::uuid, clinic_id, current_date - %1$d, 'made' from made
            """, """
            insert into session (patient_id, performed_on, session_id, clinic_id, prescription_id, version, routine_id,
                   performed_at, performed_offset_seconds, zone_id, recorded_at, recorded_by, source, pain_before,
                   pain_after, late, status, completion, relative_dose, superseded_version, extra)
            select m.patient_id, current_date - %1$d, md5(m.patient_id::text || %1$d)::uuid, m.clinic_id, m.prescription_id, 1,
                   s.routine_id, current_date - %1$d + time '08:00', 0, 'Europe/Berlin', current_date - %1$d + time '08:01',
                   'made', 'PATIENT', m.n %% 4, case when m.n %% 3 > 0 then (m.n + %1$d) %% 6 end, false, 'COMPLETE', 1, 1,
                   false, false
              from made m, first_session s
            """, """
            insert into session_line (patient_id, performed_on, session_id, position, clinic_id, line_id, exercise_id,
                   exercise_revision, exercise_name, side, dose, completion, reported, sets)
            select m.patient_id, current_date - %1$d, md5(m.patient_id::text || %1$d)::uuid, l.position, m.clinic_id, l.line_id,
                   l.exercise_id, l.exercise_revision, l.exercise_name, l.side, l.dose, 1, true, l.sets
              from made m, first_session s
              join session_line l
                on l.patient_id = s.patient_id and l.performed_on = s.performed_on and l.session_id = s.session_id
            """);

    private MadeHistories() {}

    /**
     * Adds patients, each like patient 0, who has one plan and one session.
     *
     * @param from number of the first
     * @param to number after the last
     */
    static void add(Connection superuser, int from, int to) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String sql : PATIENTS) {
                statement.execute(sql.formatted(from, to, Treated.OF_A_CLINIC, Treated.OF_A_THERAPIST));
            }
            statement.execute("set role bench_owner");
            statement.execute("select ensure_session_partitions(current_date - %d, 18)".formatted(DAYS));
            statement.execute("reset role");
            for (int session = EACH; session > 0; session--) {
                for (String sql : A_DAY) {
                    statement.execute(sql.formatted(session * DAYS / EACH));
                }
            }
            statement.execute("drop table made, first_session");
            statement.execute("vacuum analyze");
        }
    }
}
