package rehab.adherence.figure;

import org.jspecify.annotations.Nullable;

/**
 * One set as it was done.
 *
 * @param amount in the unit of the order, 0 or more
 * @param holdSeconds how long each repetition was held; null when not reported
 */
public record DoneSet(DoneSide side, int amount, @Nullable Integer holdSeconds) {}
