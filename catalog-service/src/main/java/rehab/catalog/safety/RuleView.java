package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemStatus;

@Schema(
        name = "SafetyRuleView",
        requiredProperties = {"id", "slug", "version", "shared", "status", "awaitingSignOff", "content"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        UUID id,
        @Schema(examples = "vertebral-fracture-loaded") String slug,

        @Schema(description = "The present revision; 0: there is only a draft")
        int version,

        @Schema(description = "Of the shared library; else the clinic's own")
        boolean shared,

        @Schema(description = "Only PUBLISHED is in force") ItemStatus status,

        @Schema(description = "No clinician of this clinic has signed this version off yet")
        boolean awaitingSignOff,

        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDue,
        SafetyRule content) {

    static RuleView of(StoredRule rule) {
        return new RuleView(
                rule.id(),
                rule.slug(),
                rule.version(),
                rule.shared(),
                rule.status(),
                rule.awaitsSignOff(),
                rule.reviewedOn(),
                rule.reviewDue(),
                rule.rule());
    }
}
