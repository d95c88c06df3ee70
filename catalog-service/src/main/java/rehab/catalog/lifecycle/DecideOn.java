package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;

/** Writes down a decision, for ever, in the name of the caller and of the caller's clinic. */
@ApplicationScoped
class DecideOn {
    private final DecisionRepository decisions;
    private final ReviewDue reviewDue;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    DecideOn(DecisionRepository decisions, ReviewDue reviewDue, CurrentCaller caller, Audit audit, Clock clock) {
        this.decisions = decisions;
        this.reviewDue = reviewDue;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The content is right: published, or signed off. A review of it is due then, or as configured. */
    void approval(ItemEntity item, int revision, Decision decision, Approval approval) {
        write(item, revision, decision, approval.comment(), reviewDue.of(LocalDate.now(clock), approval.reviewDue()));
    }

    /** The content is not, or no longer, to be used as it stands. */
    void refusal(ItemEntity item, int revision, Decision decision, String comment) {
        write(item, revision, decision, comment, null);
    }

    private void write(
            ItemEntity item, int revision, Decision decision, @Nullable String comment, @Nullable LocalDate due) {
        Caller who = caller.get();
        Signature signature = Signature.of(who, clock.instant());
        LocalDate today = LocalDate.ofInstant(signature.at(), clock.getZone());
        var verdict = new DecisionEntity.Verdict(revision, decision, comment, due);
        decisions.persistAndFlush(new DecisionEntity(Ids.next(), item.id, who.clinic(), verdict, signature, today));
        audit.record("CHANGE", null, item.kind + "_" + decision, item.id);
    }
}
