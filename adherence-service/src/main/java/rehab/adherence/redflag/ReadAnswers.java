package rehab.adherence.redflag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Lists what a patient answered to the red-flag questions, newest first. */
@ApplicationScoped
class ReadAnswers {
    private final PatientAccess access;
    private final Answers answers;
    private final Audit audit;

    ReadAnswers(PatientAccess access, Answers answers, Audit audit) {
        this.access = access;
        this.answers = answers;
        this.audit = audit;
    }

    /** One page; 404 when the patient is not the caller's. */
    @Transactional
    public Page<AnswersView> page(UUID patientId, int limit, @Nullable String cursor) {
        access.require(patientId);
        List<AnswersView> rows = answers.newestFirst(patientId, position(cursor), limit + 1);
        audit.record("READ", patientId, "red-flag-answers", null);
        return Page.of(rows, limit, last -> Cursor.encode(last.answeredAt(), last.id()));
    }

    private static Answers.@Nullable Position position(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        return parts.isEmpty()
                ? null
                : new Answers.Position(Cursor.time(parts.get(0)), Cursor.part(parts.get(1), UUID::fromString));
    }
}
