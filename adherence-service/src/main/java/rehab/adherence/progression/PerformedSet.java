package rehab.adherence.progression;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.DoneSide;

/**
 * One set as it was done.
 *
 * @param amount in the unit of the order, 0 or more
 * @param holdSeconds how long each repetition was held; null when not reported
 * @param loadKg weight or resistance; null when not reported
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PerformedSet(
        DoneSide side,
        int amount,
        @Nullable Integer holdSeconds,
        @Nullable Double loadKg) {}
