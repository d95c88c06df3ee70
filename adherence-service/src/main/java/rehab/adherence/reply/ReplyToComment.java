package rehab.adherence.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.problem.AdherenceProblem;
import rehab.adherence.rule.ReviewRule;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/** Answers what a patient wrote with a session. The task stays as it is: a clinician says by itself what was made of it. */
@ApplicationScoped
class ReplyToComment {
    private final Replies replies;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ReplyToComment(Replies replies, Idempotency idempotency, CurrentCaller caller, Audit audit, Clock clock) {
        this.replies = replies;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers, once for each key.
     *
     * @throws ProblemException 404 when there is no such task of the caller's patients; 409 when it is not about what a
     *     patient wrote; 400 naming the session when the task does not rest on it
     */
    @Transactional
    public ReplyView reply(UUID taskId, @Nullable String key, ReplyEntry entry) {
        Caller therapist = caller.get();
        Replies.Task task = replies.task(taskId, entry.sessionId(), therapist).orElseThrow(ProblemException::notFound);
        if (task.rule() != ReviewRule.COMMENT) {
            throw new ProblemException(
                    AdherenceProblem.NOT_A_COMMENT, "The patient wrote nothing that could be answered.");
        }
        if (!task.restsOnSession()) {
            throw ProblemException.invalid("sessionId", "Unknown", "is not a session that this task rests on");
        }
        return idempotency
                .once(
                        "reply-to-comment " + taskId,
                        key,
                        entry,
                        ReplyView.class,
                        () -> add(task.patientId(), taskId, entry, therapist))
                .value();
    }

    private ReplyView add(UUID patientId, UUID taskId, ReplyEntry entry, Caller therapist) {
        var reply = new ReplyView(
                Ids.next(),
                entry.sessionId(),
                entry.text(),
                therapist.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        replies.add(patientId, taskId, reply, therapist);
        audit.record("CREATE", patientId, "reply", reply.replyId());
        return reply;
    }
}
