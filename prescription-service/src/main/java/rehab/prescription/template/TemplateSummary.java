package rehab.prescription.template;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template in a list, in its current version.
 *
 * @param exercises how many lines, in all routines
 * @param score items of the exercise reporting consensus that it answers, out of {@code of}
 * @param signedOff by this clinic; otherwise it awaits clinical sign-off
 * @param mine whether the caller began it
 */
record TemplateSummary(
        UUID id,
        TemplateScope scope,
        TemplateStatus status,
        int version,
        String name,
        String goal,
        @Nullable String forWhom,
        int routines,
        int exercises,
        int score,
        int of,
        boolean signedOff,
        boolean mine,
        Instant writtenAt) {}
