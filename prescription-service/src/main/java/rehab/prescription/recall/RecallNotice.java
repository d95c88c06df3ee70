package rehab.prescription.recall;

import java.util.UUID;

/**
 * That the exercise of a line has been recalled since the line was pinned.
 *
 * @param reason the catalog's own words
 */
public record RecallNotice(UUID recallId, RecallKind kind, String reason) {}
