package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.stop.Symptom;

/** Writes a session with its lines and what it corrects, in one statement. */
@ApplicationScoped
class SessionWriter {
    private static final String WRITE = """
            with key as (
                insert into session_key (patient_id, session_id, clinic_id, performed_on, fingerprint)
                values (?, ?, ?, ?, ?)
                on conflict do nothing
                returning patient_id, session_id, clinic_id, performed_on
            ), entry as (
                insert into session (patient_id, session_id, clinic_id, performed_on, prescription_id, version,
                    routine_id, performed_at, performed_offset_seconds, zone_id, recorded_at, recorded_by, source,
                    pain_before, pain_after, effort, note, late, late_reason, skip_reason, corrects, status,
                    completion, relative_dose, superseded_version, extra, symptoms,
                    red_flags_unanswered, asks_follow_up)
                select key.*, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[],
                    not red_flags_answered(?, ?), ? from key
                returning red_flags_unanswered
            ), line as (
                insert into session_line (patient_id, session_id, clinic_id, performed_on, position, line_id,
                    exercise_id, exercise_revision, exercise_name, side, dose, completion, reported, stop_reason,
                    pain_during, sets, pain_verdict)
                select key.*, line.*
                from key, jsonb_to_recordset(?::jsonb) as line(position int, line_id uuid, exercise_id uuid,
                    exercise_revision int, exercise_name text, side text, dose jsonb, completion double precision,
                    reported boolean, stop_reason text, pain_during int, sets jsonb, pain_verdict text)
            ), correction as (
                insert into session_correction (patient_id, session_id, clinic_id, corrected_by, recorded_at)
                select key.patient_id, corrected.id, key.clinic_id, key.session_id, ?
                from key, (select ?::uuid as id) as corrected where corrected.id is not null
                on conflict do nothing
                returning session_id
            )
            select (select count(*) from key) as logged, (select count(*) from correction) as corrected,
                coalesce((select red_flags_unanswered from entry), false) as red_flags_unanswered
            """;

    private final Database database;
    private final SessionJson json;

    SessionWriter(Database database, SessionJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Writes, unless the patient has a session with this id. Waits while another transaction is writing it.
     */
    Outcome write(Recorded session, String fingerprint) {
        SessionEntry entry = session.entry();
        return database.first(
                        WRITE,
                        row -> new Outcome(
                                row.bigInteger("logged") == 1,
                                row.bigInteger("corrected") == 1,
                                row.bool("red_flags_unanswered")),
                        session.patientId(),
                        session.sessionId(),
                        session.clinicId(),
                        session.localDate(),
                        fingerprint,
                        entry.prescriptionId(),
                        entry.prescriptionVersion(),
                        entry.routineId(),
                        entry.performedAt(),
                        entry.performedAt().getOffset().getTotalSeconds(),
                        entry.zoneId(),
                        session.recordedAt(),
                        session.recordedBy(),
                        entry.source(),
                        entry.painBefore(),
                        entry.painAfter(),
                        entry.effort(),
                        entry.note(),
                        session.late(),
                        entry.lateReason(),
                        entry.skipReason(),
                        entry.corrects(),
                        session.score().status(),
                        session.score().completion(),
                        session.score().relativeDose(),
                        session.superseded(),
                        session.extra(),
                        names(entry.symptoms()),
                        session.patientId(),
                        entry.prescriptionId(),
                        session.asksFollowUp(),
                        json.write(rows(session)),
                        session.recordedAt(),
                        entry.corrects())
                .orElseThrow();
    }

    private static String @Nullable [] names(@Nullable List<Symptom> symptoms) {
        return symptoms == null ? null : symptoms.stream().map(Symptom::name).toArray(String[]::new);
    }

    private static List<LineRow> rows(Recorded session) {
        return IntStream.range(0, session.lines().size())
                .mapToObj(position -> LineRow.of(position, session.lines().get(position)))
                .toList();
    }

    /**
     * What came of it.
     *
     * @param logged false when the id was taken
     * @param corrected whether another session was marked as entered in error
     * @param redFlagsUnanswered whether the red-flag questions had not been answered by then
     */
    record Outcome(boolean logged, boolean corrected, boolean redFlagsUnanswered) {}
}
