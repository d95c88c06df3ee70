package rehab.adherence.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;
import rehab.kit.problem.ProblemException;

/** Lists the answers to a patient, newest first. */
@ApplicationScoped
class ListReplies {
    private final PatientAccess access;
    private final Replies replies;
    private final Audit audit;

    ListReplies(PatientAccess access, Replies replies, Audit audit) {
        this.access = access;
        this.replies = replies;
        this.audit = audit;
    }

    /**
     * One page.
     *
     * @throws ProblemException 404 when the patient is not the caller's
     */
    @Transactional
    public Page<ReplyView> page(UUID patientId, int limit, @Nullable String cursor) {
        access.require(patientId);
        List<ReplyView> rows = replies.newestFirst(patientId, position(cursor), limit + 1);
        audit.record("READ", patientId, "replies", null);
        return Page.of(rows, limit, last -> Cursor.encode(last.at(), last.replyId()));
    }

    private static Replies.@Nullable Position position(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        return parts.isEmpty()
                ? null
                : new Replies.Position(Cursor.instant(parts.get(0)), Cursor.part(parts.get(1), UUID::fromString));
    }
}
