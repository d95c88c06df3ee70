package rehab.bench.adherence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Fills adherence-service's tables with patients like one that came through the interface, a hundred sessions each. */
final class MadeHistories {
    static final int EACH = 100;
    static final int OF_A_CLINIC = 1_000;
    static final int OF_A_THERAPIST = 100;

    private static final List<String> TABLES = List.of(
            "patient", "care_team_member", "plan_version", "session_key", "session", "session_line", "patient_change");

    /** A patient's number makes their ids; patient 0 is the one that came through the interface. */
    private static final List<String> MADE = List.of(
            """
            create temporary table made as
            select n, md5('patient ' || n)::uuid as patient_id, md5('prescription ' || n)::uuid as prescription_id,
                   case when n <= %3$d then '%1$s'::uuid else md5('clinic ' || (n - 1) / %3$d)::uuid end as clinic_id,
                   case when n <= %4$d then '%2$s' else 'therapist ' || (n - 1) / %4$d end as therapist_id
              from generate_series(1, %5$d) as n
            """,
            """
            insert into patient (patient_id, clinic_id, time_zone, care_team_sequence, reckoned_day)
            select patient_id, clinic_id, 'Europe/Berlin', 1, current_date from made
            """,
            """
            insert into care_team_member (patient_id, therapist_id, clinic_id, role, active)
            select patient_id, therapist_id, clinic_id, 'LEAD', true from made
            """,
            """
            insert into plan_version (patient_id, prescription_id, version, clinic_id, effective_from, content, targets,
                   received_at)
            select m.patient_id, m.prescription_id, 1, m.clinic_id, current_date - 400,
                   v.content || jsonb_build_object('prescriptionId', m.prescription_id, 'patientId', m.patient_id),
                   v.targets, v.received_at
              from made m, plan_version v
             where v.patient_id = '%6$s'
            """,
            "select ensure_session_partitions((current_date - 400)::date, 18)",
            """
            insert into session_key (patient_id, session_id, clinic_id, performed_on, fingerprint)
            select patient_id, md5(patient_id::text || k)::uuid, clinic_id, current_date - 4 * k, 'made'
              from made, generate_series(1, %7$d) as k
            """,
            """
            insert into session (patient_id, performed_on, session_id, clinic_id, prescription_id, version, routine_id,
                   performed_at, performed_offset_seconds, zone_id, recorded_at, recorded_by, source, pain_before,
                   pain_after, late, status, completion, relative_dose, superseded_version, extra)
            select k.patient_id, k.performed_on, k.session_id, k.clinic_id, m.prescription_id, 1, s.routine_id,
                   k.performed_on + time '08:00', 0, 'Europe/Berlin', k.performed_on + time '08:01', 'made', 'PATIENT',
                   m.n %% 4, case when m.n %% 3 > 0 then (m.n + k.performed_on - date '2020-01-01') %% 6 end, false,
                   'COMPLETE', 1, 1, false, false
              from session_key k
              join made m on m.patient_id = k.patient_id
              join session s on s.patient_id = '%6$s'
            """,
            """
            insert into session_line (patient_id, performed_on, session_id, position, clinic_id, line_id, exercise_id,
                   exercise_revision, exercise_name, side, dose, completion, reported, sets)
            select k.patient_id, k.performed_on, k.session_id, l.position, k.clinic_id, l.line_id, l.exercise_id,
                   l.exercise_revision, l.exercise_name, l.side, l.dose, 1, true, l.sets
              from session_key k
              join made m on m.patient_id = k.patient_id
              join session_line l on l.patient_id = '%6$s'
            """,
            "analyze");

    private MadeHistories() {}

    /**
     * Adds patients, in clinics of a thousand and caseloads of a hundred: the first clinic and its first caseload are those
     * given.
     *
     * @param like a patient with one plan and one session
     */
    static void add(Connection owner, int patients, UUID clinic, UUID therapist, UUID like) throws SQLException {
        guard(owner, "no force");
        try (Statement statement = owner.createStatement()) {
            for (String sql : MADE) {
                statement.execute(sql.formatted(clinic, therapist, OF_A_CLINIC, OF_A_THERAPIST, patients, like, EACH));
            }
        } finally {
            guard(owner, "force");
        }
    }

    /** The owner is held by row-level security as everybody is, except while this is off. */
    private static void guard(Connection owner, String how) throws SQLException {
        for (String table : TABLES) {
            try (PreparedStatement alter =
                    owner.prepareStatement("alter table " + table + " " + how + " row level security")) {
                alter.execute();
            }
        }
    }
}
