package rehab.adherence.figure;

/**
 * A prescribed range; one figure is a range of equal ends.
 *
 * @param min the least that fulfils the order; every target is this end
 * @param max the most that is still inside the order
 */
public record Range(int min, int max) {
    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("Not a range: " + min + " to " + max);
        }
    }
}
