package rehab.adherence.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether to write now.
 *
 * @param lookAgain when to decide anew; null: not before the patient or the address changes
 */
record Decision(Reason reason, @Nullable Instant lookAgain) {}
