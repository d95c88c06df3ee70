package rehab.adherence.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.rule.ReviewRule;
import rehab.kit.caller.Caller;

/** Answers to patients; only ever added. */
@ApplicationScoped
class Replies {
    private static final String OF_PATIENT = "select r.*, seen.read_at from review_reply r"
            + " left join reply_read seen on seen.patient_id = r.patient_id and seen.reply_id = r.reply_id"
            + " where r.patient_id = ?";
    private static final String NEWEST_FIRST = " order by r.replied_at desc, r.reply_id desc limit ?";
    private static final String TASK = "select t.patient_id, t.rule, exists (select from review_evidence e"
            + " where e.patient_id = t.patient_id and e.task_id = t.task_id and e.session_id = ?) as rests_on_session"
            + " from review_task t join care_team_member m on m.patient_id = t.patient_id and m.therapist_id = ? and m.active"
            + " where t.task_id = ? and t.clinic_id = ?";

    private final Database database;

    Replies(Database database) {
        this.database = database;
    }

    /** Where a page of the list ends. */
    record Position(Instant at, UUID replyId) {}

    /**
     * A task of one of the caller's patients.
     *
     * @param restsOnSession whether the session asked about is among its evidence
     */
    record Task(UUID patientId, ReviewRule rule, boolean restsOnSession) {}

    Optional<Task> task(UUID taskId, UUID sessionId, Caller therapist) {
        return database.first(
                TASK,
                row -> new Task(
                        row.uuid("patient_id"), row.constant("rule", ReviewRule.class), row.bool("rests_on_session")),
                sessionId,
                therapist.subject(),
                taskId,
                therapist.clinic());
    }

    void add(UUID patientId, UUID taskId, ReplyView reply, Caller therapist) {
        database.update(
                "insert into review_reply (patient_id, reply_id, clinic_id, task_id, session_id, text, replied_by,"
                        + " replied_by_name, replied_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                patientId,
                reply.replyId(),
                therapist.clinic(),
                taskId,
                reply.sessionId(),
                reply.text(),
                therapist.subject(),
                reply.by(),
                reply.at());
    }

    /** Newest first, after a position or from the start. */
    List<ReplyView> newestFirst(UUID patientId, @Nullable Position after, int limit) {
        return after == null
                ? database.list(OF_PATIENT + NEWEST_FIRST, Replies::reply, patientId, limit)
                : database.list(
                        OF_PATIENT + " and (r.replied_at, r.reply_id) < (?, ?)" + NEWEST_FIRST,
                        Replies::reply,
                        patientId,
                        after.at(),
                        after.replyId(),
                        limit);
    }

    boolean isThere(UUID patientId, UUID replyId) {
        return database.first(
                        "select reply_id from review_reply where patient_id = ? and reply_id = ?",
                        row -> row.uuid("reply_id"),
                        patientId,
                        replyId)
                .isPresent();
    }

    /** Keeps when it was read first; answers whether that is now. */
    boolean read(KnownPatient patient, UUID replyId, Instant now) {
        return database.update(
                        "insert into reply_read (patient_id, reply_id, clinic_id, read_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        patient.patientId(),
                        replyId,
                        patient.clinicId(),
                        now)
                == 1;
    }

    private static ReplyView reply(Row row) throws SQLException {
        return new ReplyView(
                row.uuid("reply_id"),
                row.uuid("session_id"),
                row.text("text"),
                row.textOrNull("replied_by_name"),
                row.instant("replied_at"),
                row.instantOrNull("read_at"));
    }
}
