package rehab.prescription.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a patient has a feed.
 *
 * @param since when it was made; absent when there is none
 */
record FeedState(@Nullable Instant since) {}
