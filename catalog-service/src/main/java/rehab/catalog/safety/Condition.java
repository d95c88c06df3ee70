package rehab.catalog.safety;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A coded restriction that a patient can have.
 *
 * @param code stable, upper snake
 * @param label as clinicians say it
 * @param needs what must be recorded with it
 * @param description when to record it
 */
@Schema(requiredProperties = {"code", "label", "needs", "description"})
public record Condition(
        @Schema(examples = "VERTEBRAL_FRACTURE") String code, String label, ConditionNeed needs, String description) {}
