package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version in the history of a prescription. */
record VersionSummary(
        int version,
        String author,
        String authorName,
        @Nullable String reason,
        LocalDate effectiveFrom,
        Instant activatedAt) {}
