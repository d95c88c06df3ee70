package rehab.kit.idempotency;

/**
 * The answer to a write that happens once.
 *
 * @param replayed whether it is the stored answer to an earlier, equal request
 */
public record Once<T>(T value, boolean replayed) {}
