package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the caller's clinic.
 *
 * @param reviewer the account's subject
 * @param reviewDue until when the content counts as reviewed
 */
@Schema(
        name = "ItemDecision",
        requiredProperties = {"decision", "reviewer", "reviewerName", "reviewedOn", "decidedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        Decision decision,
        String reviewer,
        String reviewerName,
        @Nullable String comment,
        LocalDate reviewedOn,
        @Nullable LocalDate reviewDue,
        Instant decidedAt) {

    static DecisionView of(DecisionEntity decision) {
        return new DecisionView(
                decision.decision,
                decision.reviewer,
                decision.reviewerName,
                decision.comment,
                decision.reviewedOn,
                decision.reviewDue,
                decision.decidedAt);
    }
}
