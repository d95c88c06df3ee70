package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import rehab.adherence.clinicrule.ClinicRules;
import rehab.adherence.reckoning.Due;
import rehab.adherence.reckoning.Reckoner;
import rehab.adherence.rule.Finding;
import rehab.adherence.rule.History;
import rehab.adherence.rule.ReviewPolicies;
import rehab.adherence.rule.RuleBook;

/** Lets the rules look at a patient, and keeps what they find. */
@ApplicationScoped
class ReviewReckoner implements Reckoner {
    private final ClinicRules rules;
    private final PatientHistories histories;
    private final KeepFindings keep;
    private final SettleTasks settle;
    private final Clock clock;

    ReviewReckoner(ClinicRules rules, PatientHistories histories, KeepFindings keep, SettleTasks settle, Clock clock) {
        this.rules = rules;
        this.histories = histories;
        this.keep = keep;
        this.settle = settle;
        this.clock = clock;
    }

    /** After rollups and proposals. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void reckon(Due due) {
        Instant now = clock.instant();
        UUID patientId = due.patient().patientId();
        RuleBook book = rules.of(due.patient().clinicId());
        History history = Objects.requireNonNull(histories
                .of(List.of(patientId), book.limits().needed(due.from()))
                .get(patientId));
        List<Finding> findings = ReviewPolicies.find(history.at(now, due.from(), due.today()), book.limits());
        keep.keep(due.patient(), findings, book, now);
        settle.settle(due.patient(), findings, now);
    }
}
