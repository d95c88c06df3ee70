package rehab.adherence.pain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;

/** Answers to the question about pain, and the sessions after which it is asked. */
@ApplicationScoped
class FollowUps {
    private static final Period ANSWERS_SHOWN = Period.ofWeeks(4);
    private static final String DUE =
            "select s.session_id, s.prescription_id, s.performed_at, s.performed_offset_seconds"
                    + " from session s where s.patient_id = ? and s.performed_on between ? and ? and s.asks_follow_up"
                    + " and s.performed_at > ? and s.performed_at <= ?"
                    + " and not exists (select 1 from session_correction c"
                    + " where c.patient_id = s.patient_id and c.session_id = s.session_id)"
                    + " and not exists (select 1 from session_follow_up f"
                    + " where f.patient_id = s.patient_id and f.session_id = s.session_id)"
                    + " order by s.performed_at, s.session_id";

    private final Database database;

    FollowUps(Database database) {
        this.database = database;
    }

    /**
     * A session that was logged.
     *
     * @param asks whether the question is asked about it
     */
    record Session(LocalDate day, Instant performedAt, boolean asks) {}

    Optional<Session> session(UUID patientId, UUID sessionId) {
        return database.first(
                "select s.performed_on, s.performed_at, s.asks_follow_up from session_key k"
                        + " join session s on s.patient_id = k.patient_id and s.performed_on = k.performed_on"
                        + " and s.session_id = k.session_id where k.patient_id = ? and k.session_id = ?",
                row -> new Session(row.date("performed_on"), row.instant("performed_at"), row.bool("asks_follow_up")),
                patientId,
                sessionId);
    }

    /** Sessions done after {@code from}, and at {@code to} at the latest, that nobody has answered for. */
    List<FollowUpsView.Due> due(UUID patientId, Instant from, Instant to, Duration asked) {
        // A local day begins up to 14 hours before the same day in UTC, and ends up to 12 after.
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1);
        LocalDate last = LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(1);
        return database.list(DUE, row -> due(row, asked), patientId, first, last, from, to);
    }

    private static FollowUpsView.Due due(Row row, Duration asked) throws SQLException {
        OffsetDateTime performedAt = row.instant("performed_at")
                .atOffset(ZoneOffset.ofTotalSeconds(row.integer("performed_offset_seconds")));
        return new FollowUpsView.Due(
                row.uuid("session_id"), row.uuid("prescription_id"), performedAt, performedAt.plus(asked));
    }

    List<FollowUpView> answered(UUID patientId, Instant now) {
        return database.list(
                "select * from session_follow_up where patient_id = ? and answered_at >= ? order by answered_at desc",
                FollowUps::answer,
                patientId,
                now.atOffset(ZoneOffset.UTC).minus(ANSWERS_SHOWN));
    }

    Optional<FollowUpView> find(UUID patientId, UUID sessionId) {
        return database.first(
                "select * from session_follow_up where patient_id = ? and session_id = ?",
                FollowUps::answer,
                patientId,
                sessionId);
    }

    /** Adds it; answers whether it was the first of its session. */
    boolean add(KnownPatient patient, FollowUpView answer, String by) {
        return database.update(
                        "insert into session_follow_up (patient_id, session_id, clinic_id, settled, pain, note,"
                                + " answered_at, answered_by) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        patient.patientId(),
                        answer.sessionId(),
                        patient.clinicId(),
                        answer.settled(),
                        answer.pain(),
                        answer.note(),
                        answer.answeredAt(),
                        by)
                == 1;
    }

    private static FollowUpView answer(Row row) throws SQLException {
        return new FollowUpView(
                row.uuid("session_id"),
                row.constant("settled", Settled.class),
                row.integerOrNull("pain"),
                row.textOrNull("note"),
                row.instant("answered_at").atOffset(ZoneOffset.UTC));
    }
}
