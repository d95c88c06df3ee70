package rehab.prescription.template;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.prescription.burden.Burden;

/**
 * One version of a template.
 *
 * @param mine whether the caller began it
 * @param signOff this clinic's; absent: it awaits clinical sign-off
 * @param retirement absent while it is offered
 * @param burden what it asks of a patient's time
 */
@Schema(name = "Template")
record TemplateView(
        UUID id,
        TemplateScope scope,
        TemplateStatus status,
        int version,
        boolean mine,
        String authorName,
        Instant writtenAt,
        @Nullable SignedOff signOff,
        @Nullable Retirement retirement,
        TemplateDocument content,
        Completeness completeness,
        Burden burden) {

    /** Who found it right for this clinic. */
    record SignedOff(String byName, Instant at, @Nullable String comment) {}

    /** Who took it back, and why. */
    record Retirement(String byName, Instant at, String reason) {}

    /** What is known around a version. */
    record Around(
            TemplateScope scope,
            TemplateStatus status,
            boolean mine,
            @Nullable SignedOff signOff,
            @Nullable Retirement retirement,
            Burden burden) {}
}
