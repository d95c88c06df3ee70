package rehab.catalog.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemStatus;

/**
 * A rule as it stands for a clinic.
 *
 * @param version its present revision; 0: there is only a draft
 * @param reviewedOn when the clinic last signed this version off; absent: never
 */
record StoredRule(
        UUID id,
        String slug,
        int version,
        boolean shared,
        ItemStatus status,
        String contentHash,
        SafetyRule rule,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDue) {

    boolean isInForce() {
        return status == ItemStatus.PUBLISHED;
    }

    boolean awaitsSignOff() {
        return reviewedOn == null;
    }

    RuleInForce inForce() {
        return new RuleInForce(id, slug, version, shared, awaitsSignOff(), rule);
    }
}
