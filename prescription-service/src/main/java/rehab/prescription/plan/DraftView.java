package rehab.prescription.plan;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.PainRule;

/**
 * The version being worked on.
 *
 * @param version the number that it will have
 */
@Schema(name = "Draft")
record DraftView(
        int version,
        String title,
        String safetyNote,
        PainRule painRule,
        List<DraftRoutine> routines,
        Instant updatedAt,
        String updatedBy,
        String updatedByName) {}
