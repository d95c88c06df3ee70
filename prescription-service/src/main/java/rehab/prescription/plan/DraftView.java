package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.prescription.burden.Burden;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;

/**
 * The version being worked on.
 *
 * @param version the number that it will have
 * @param painLimits the pain rule's cut-points; absent when it has none
 * @param until the last of the patient's local days on which it is to count; absent: until it is ended
 * @param burden what it would ask of the patient's time, estimated with the figures of now
 */
@Schema(name = "Draft")
public record DraftView(
        int version,
        String title,
        String safetyNote,
        PainRule painRule,
        @Nullable PainLimits painLimits,
        @Nullable LocalDate until,
        List<DraftRoutine> routines,
        Instant updatedAt,
        String updatedBy,
        String updatedByName,
        Burden burden) {}
