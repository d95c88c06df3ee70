package rehab.adherence.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import rehab.adherence.database.Database;
import rehab.kit.tenancy.Tenancy;

/** Brings what is overdue to the whole care team, once, however long ago it was due and however many instances look. */
@ApplicationScoped
class EscalateOverdue {
    private final Database database;
    private final Tenancy tenancy;
    private final Clock clock;

    EscalateOverdue(Database database, Tenancy tenancy, Clock clock) {
        this.database = database;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Answers how many. */
    @ActivateRequestContext
    int escalate() {
        tenancy.actAs(null, Tenancy.SYSTEM);
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> database.update(
                        "update review_task set escalated_at = ?"
                                + " where closed_at is null and escalated_at is null and due_at < ?",
                        now,
                        now));
    }
}
