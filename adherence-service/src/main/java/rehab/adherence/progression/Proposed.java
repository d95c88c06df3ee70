package rehab.adherence.progression;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a rule makes of what was logged.
 *
 * @param because one line saying why, for a clinician
 * @param lastSession the latest session that it rests on
 * @param on that session's local day
 */
record Proposed(Direction direction, DoseChange change, String because, UUID lastSession, LocalDate on) {}
