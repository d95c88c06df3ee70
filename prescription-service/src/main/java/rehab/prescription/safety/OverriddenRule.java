package rehab.prescription.safety;

import java.util.Objects;
import java.util.UUID;

/** A line that breaks a rule for which clinicians have given their reasons. */
public record OverriddenRule(UUID lineId, UUID ruleId, int ruleVersion) {
    static OverriddenRule of(FindingKey key) {
        return new OverriddenRule(
                Objects.requireNonNull(key.lineId()),
                Objects.requireNonNull(key.ruleId()),
                Objects.requireNonNull(key.ruleVersion()));
    }
}
