package rehab.prescription.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the history of a template.
 *
 * @param signOff this clinic's
 */
record TemplateVersionSummary(
        int version, String authorName, Instant writtenAt, TemplateView.@Nullable SignedOff signOff) {}
